package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.notices.NoticeFailed;

/** An invitation that came back asked nobody. */
@ApplicationScoped
class BounceSurveyOnNoticeFailed implements Reaction<NoticeFailed> {

    private final SurveyDesk desk;

    @Inject
    BounceSurveyOnNoticeFailed(SurveyDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "bounce survey on notice failed";
    }

    @Override
    public Class<NoticeFailed> event() {
        return NoticeFailed.class;
    }

    @Override
    public void react(NoticeFailed event) throws SQLException {
        if (event.purpose().equals(SurveyLetter.PURPOSE)) {
            desk.cameBack(Long.parseLong(event.about()));
        }
    }
}
