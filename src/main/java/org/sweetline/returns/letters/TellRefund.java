package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnSettled;

/** Tells what was paid back. */
@ApplicationScoped
class TellRefund implements Reaction<ReturnSettled> {

    private final LetterDesk letters;

    @Inject
    TellRefund(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "tell refund";
    }

    @Override
    public Class<ReturnSettled> event() {
        return ReturnSettled.class;
    }

    @Override
    public void react(ReturnSettled event) throws SQLException {
        letters.write(LetterKind.REFUNDED, new ReturnNumber(event.returnId()));
    }
}
