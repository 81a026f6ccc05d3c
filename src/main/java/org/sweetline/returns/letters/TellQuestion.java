package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnInfoAsked;
import org.sweetline.returns.ReturnNumber;

/** Asks the customer. */
@ApplicationScoped
class TellQuestion implements Reaction<ReturnInfoAsked> {

    private final LetterDesk letters;

    @Inject
    TellQuestion(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "tell question";
    }

    @Override
    public Class<ReturnInfoAsked> event() {
        return ReturnInfoAsked.class;
    }

    @Override
    public void react(ReturnInfoAsked event) throws SQLException {
        letters.write(LetterKind.QUESTION, new ReturnNumber(event.returnId()));
    }
}
