package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnInspected;
import org.sweetline.returns.ReturnNumber;

/** Tells what was not accepted, once all that came has been looked at. */
@ApplicationScoped
class TellRejection implements Reaction<ReturnInspected> {

    private final LetterDesk letters;

    @Inject
    TellRejection(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "tell rejection";
    }

    @Override
    public Class<ReturnInspected> event() {
        return ReturnInspected.class;
    }

    @Override
    public void react(ReturnInspected event) throws SQLException {
        letters.tellRejection(new ReturnNumber(event.returnId()));
    }
}
