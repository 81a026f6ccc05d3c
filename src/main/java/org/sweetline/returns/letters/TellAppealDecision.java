package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnAppealDecided;
import org.sweetline.returns.ReturnNumber;

/** Tells what the other person found. */
@ApplicationScoped
class TellAppealDecision implements Reaction<ReturnAppealDecided> {

    private final LetterDesk letters;

    @Inject
    TellAppealDecision(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "tell appeal decision";
    }

    @Override
    public Class<ReturnAppealDecided> event() {
        return ReturnAppealDecided.class;
    }

    @Override
    public void react(ReturnAppealDecided event) throws SQLException {
        letters.write(LetterKind.APPEAL_DECIDED, new ReturnNumber(event.returnId()));
    }
}
