package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnSettled;

/** What came back and was paid counts from now on. */
@ApplicationScoped
class AssessOnReturnSettled implements Reaction<ReturnSettled> {

    private final AssessmentDesk desk;

    @Inject
    AssessOnReturnSettled(AssessmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "assess on return settlement";
    }

    @Override
    public Class<ReturnSettled> event() {
        return ReturnSettled.class;
    }

    @Override
    public void react(ReturnSettled event) throws SQLException {
        desk.assess(new ReturnNumber(event.returnId()), RiskCause.SETTLEMENT);
    }
}
