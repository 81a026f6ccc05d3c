package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnInspected;
import org.sweetline.returns.ReturnNumber;

/** What was found in a parcel may change what is thought of who sent it. */
@ApplicationScoped
class AssessOnReturnInspected implements Reaction<ReturnInspected> {

    private final AssessmentDesk desk;

    @Inject
    AssessOnReturnInspected(AssessmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "assess on return inspection";
    }

    @Override
    public Class<ReturnInspected> event() {
        return ReturnInspected.class;
    }

    @Override
    public void react(ReturnInspected event) throws SQLException {
        desk.assess(new ReturnNumber(event.returnId()), RiskCause.INSPECTION);
    }
}
