package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.CallEnded;
import org.sweetline.events.Reaction;

/** Who was answered on the phone is asked soon after, unless they pressed a key. */
@ApplicationScoped
class PlanSurveyOnCallEnded implements Reaction<CallEnded> {

    private final SurveyDesk desk;

    @Inject
    PlanSurveyOnCallEnded(SurveyDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "plan survey on call ended";
    }

    @Override
    public Class<CallEnded> event() {
        return CallEnded.class;
    }

    @Override
    public void react(CallEnded event) throws SQLException {
        desk.callEnded(event.call());
    }
}
