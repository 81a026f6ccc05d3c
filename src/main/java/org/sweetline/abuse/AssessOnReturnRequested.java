package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnRequested;

/** A return is assessed when it is asked for. */
@ApplicationScoped
class AssessOnReturnRequested implements Reaction<ReturnRequested> {

    private final AssessmentDesk desk;

    @Inject
    AssessOnReturnRequested(AssessmentDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "assess on return request";
    }

    @Override
    public Class<ReturnRequested> event() {
        return ReturnRequested.class;
    }

    @Override
    public void react(ReturnRequested event) throws SQLException {
        desk.assess(new ReturnNumber(event.returnId()), RiskCause.REQUEST);
    }
}
