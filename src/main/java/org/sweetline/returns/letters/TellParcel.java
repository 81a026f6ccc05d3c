package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnReceived;

/** Tells that the parcel has come. */
@ApplicationScoped
class TellParcel implements Reaction<ReturnReceived> {

    private final LetterDesk letters;

    @Inject
    TellParcel(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "tell parcel";
    }

    @Override
    public Class<ReturnReceived> event() {
        return ReturnReceived.class;
    }

    @Override
    public void react(ReturnReceived event) throws SQLException {
        letters.write(LetterKind.PARCEL, new ReturnNumber(event.returnId()));
    }
}
