package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnReceived;

/** Tells that the parcel has come; a moment later, for its lines are received one by one. */
@ApplicationScoped
class TellParcel implements Reaction<ReturnReceived> {

    private static final Duration MOMENT = Duration.ofSeconds(10);

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
    public Duration delay(ReturnReceived event) {
        return MOMENT;
    }

    @Override
    public void react(ReturnReceived event) throws SQLException {
        letters.tellParcel(new ReturnNumber(event.returnId()));
    }
}
