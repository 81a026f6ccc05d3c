package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnAppealDecided;
import org.sweetline.returns.ReturnNumber;

/** What an appeal has overturned is no proof any more. */
@ApplicationScoped
class AssessOnReturnAppealDecided implements Reaction<ReturnAppealDecided> {

    private final AssessmentDesk desk;

    @Inject
    AssessOnReturnAppealDecided(AssessmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "assess on return appeal";
    }

    @Override
    public Class<ReturnAppealDecided> event() {
        return ReturnAppealDecided.class;
    }

    @Override
    public void react(ReturnAppealDecided event) throws SQLException {
        desk.assess(new ReturnNumber(event.returnId()), RiskCause.INSPECTION);
    }
}
