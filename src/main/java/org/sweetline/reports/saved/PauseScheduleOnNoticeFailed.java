package org.sweetline.reports.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.notices.NoticeFailed;

/** A report that reaches somebody no more rests until a person has looked. */
@ApplicationScoped
class PauseScheduleOnNoticeFailed implements Reaction<NoticeFailed> {

    private final ScheduleDesk desk;

    @Inject
    PauseScheduleOnNoticeFailed(ScheduleDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "pause schedule on notice failed";
    }

    @Override
    public Class<NoticeFailed> event() {
        return NoticeFailed.class;
    }

    @Override
    public void react(NoticeFailed event) throws SQLException {
        if (event.purpose().equals(ScheduledLetters.PURPOSE)) {
            desk.fail(
                    Long.parseLong(event.about().substring(0, event.about().indexOf('@'))),
                    "a mail to one of the recipients was refused or came back");
        }
    }
}
