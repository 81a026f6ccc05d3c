package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnCancelled;
import org.sweetline.returns.ReturnNumber;

/** Tells that nothing will happen any more. */
@ApplicationScoped
class TellCancellation implements Reaction<ReturnCancelled> {

    private final LetterDesk letters;

    @Inject
    TellCancellation(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "tell cancellation";
    }

    @Override
    public Class<ReturnCancelled> event() {
        return ReturnCancelled.class;
    }

    @Override
    public void react(ReturnCancelled event) throws SQLException {
        letters.write(LetterKind.CANCELLED, new ReturnNumber(event.returnId()));
    }
}
