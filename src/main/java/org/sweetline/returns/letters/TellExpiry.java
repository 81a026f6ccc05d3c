package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnExpired;
import org.sweetline.returns.ReturnNumber;

/** Tells that an authorization has ended. */
@ApplicationScoped
class TellExpiry implements Reaction<ReturnExpired> {

    private final LetterDesk letters;

    @Inject
    TellExpiry(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "tell expiry";
    }

    @Override
    public Class<ReturnExpired> event() {
        return ReturnExpired.class;
    }

    @Override
    public void react(ReturnExpired event) throws SQLException {
        letters.write(LetterKind.EXPIRED, new ReturnNumber(event.returnId()));
    }
}
