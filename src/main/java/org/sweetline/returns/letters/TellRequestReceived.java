package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnRequested;

/**
 * Tells that a request has come. A moment later, so that one letter is enough where it is decided or asked about at once.
 */
@ApplicationScoped
class TellRequestReceived implements Reaction<ReturnRequested> {

    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final LetterDesk letters;

    @Inject
    TellRequestReceived(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "tell request received";
    }

    @Override
    public Class<ReturnRequested> event() {
        return ReturnRequested.class;
    }

    @Override
    public Duration delay(ReturnRequested event) {
        return MOMENT;
    }

    @Override
    public void react(ReturnRequested event) throws SQLException {
        letters.tellReceived(new ReturnNumber(event.returnId()));
    }
}
