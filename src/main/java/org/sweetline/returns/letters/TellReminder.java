package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnReminded;

/** Reminds of a parcel that has not been sent. */
@ApplicationScoped
class TellReminder implements Reaction<ReturnReminded> {

    private final LetterDesk letters;

    @Inject
    TellReminder(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "tell reminder";
    }

    @Override
    public Class<ReturnReminded> event() {
        return ReturnReminded.class;
    }

    @Override
    public void react(ReturnReminded event) throws SQLException {
        letters.write(LetterKind.REMINDER, new ReturnNumber(event.returnId()));
    }
}
