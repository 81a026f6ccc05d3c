package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;

/** A bad rating, or that it is not solved, is not the end of it: somebody looks at the ticket again. */
@ApplicationScoped
class FollowUpOnSurveyAnswered implements Reaction<SurveyAnswered> {

    private final FollowUpDesk desk;

    @Inject
    FollowUpOnSurveyAnswered(FollowUpDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "follow up on survey answered";
    }

    @Override
    public Class<SurveyAnswered> event() {
        return SurveyAnswered.class;
    }

    @Override
    public void react(SurveyAnswered event) throws SQLException {
        desk.lookAgain(event.survey());
    }
}
