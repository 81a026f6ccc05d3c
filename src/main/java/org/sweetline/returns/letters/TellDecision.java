package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnDecided;
import org.sweetline.returns.ReturnNumber;

/** Tells what was decided, and why. */
@ApplicationScoped
class TellDecision implements Reaction<ReturnDecided> {

    private final LetterDesk letters;

    @Inject
    TellDecision(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "tell decision";
    }

    @Override
    public Class<ReturnDecided> event() {
        return ReturnDecided.class;
    }

    @Override
    public void react(ReturnDecided event) throws SQLException {
        letters.write(LetterKind.DECIDED, new ReturnNumber(event.returnId()));
    }
}
