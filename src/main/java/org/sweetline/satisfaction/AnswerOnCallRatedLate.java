package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.calls.after.CallRatedLate;
import org.sweetline.events.Reaction;

/** Whoever counted as silent has answered after all. */
@ApplicationScoped
class AnswerOnCallRatedLate implements Reaction<CallRatedLate> {

    private final SurveyDesk desk;

    @Inject
    AnswerOnCallRatedLate(SurveyDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "answer survey on call rated late";
    }

    @Override
    public Class<CallRatedLate> event() {
        return CallRatedLate.class;
    }

    @Override
    public void react(CallRatedLate event) throws SQLException {
        desk.callEnded(event.call());
    }
}
