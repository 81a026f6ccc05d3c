package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.texts.TextFailed;

/** An invitation by text that did not arrive asked nobody. */
@ApplicationScoped
class BounceSurveyOnTextFailed implements Reaction<TextFailed> {

    private final SurveyDesk desk;

    @Inject
    BounceSurveyOnTextFailed(SurveyDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "bounce survey on text failed";
    }

    @Override
    public Class<TextFailed> event() {
        return TextFailed.class;
    }

    @Override
    public void react(TextFailed event) throws SQLException {
        if (event.wanted().startsWith(Invitation.TEXT_KEY)) {
            desk.cameBack(Long.parseLong(event.wanted().substring(Invitation.TEXT_KEY.length())));
        }
    }
}
