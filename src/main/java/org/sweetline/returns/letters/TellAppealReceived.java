package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnAppealed;
import org.sweetline.returns.ReturnNumber;

/** Tells that another person looks at it. */
@ApplicationScoped
class TellAppealReceived implements Reaction<ReturnAppealed> {

    private final LetterDesk letters;

    @Inject
    TellAppealReceived(LetterDesk letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "tell appeal received";
    }

    @Override
    public Class<ReturnAppealed> event() {
        return ReturnAppealed.class;
    }

    @Override
    public void react(ReturnAppealed event) throws SQLException {
        letters.write(LetterKind.APPEALED, new ReturnNumber(event.returnId()));
    }
}
