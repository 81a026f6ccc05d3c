package org.sweetline.reports.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.sweetline.reports.saved.ScheduleStep.Due;
import org.sweetline.work.BackgroundLoop;

/** Mails reports that are due. A report is made beside any transaction; the node that moves the schedule on sends it. */
@ApplicationScoped
class ScheduleLoop implements BackgroundLoop {

    private static final Logger LOG = System.getLogger(ScheduleLoop.class.getName());
    private static final Duration REST = Duration.ofSeconds(5);

    private final ScheduleStep step;
    private final ScheduleDesk desk;
    private final ScheduledLetters letters;

    @Inject
    ScheduleLoop(ScheduleStep step, ScheduleDesk desk, ScheduledLetters letters) {
        this.step = step;
        this.desk = desk;
        this.letters = letters;
    }

    @Override
    public String name() {
        return "scheduled reports";
    }

    @Override
    public Duration turn() throws SQLException {
        List<Due> due = step.due();
        for (Due each : due) {
            send(each);
        }
        return due.isEmpty() ? REST : Duration.ZERO;
    }

    private void send(Due due) throws SQLException {
        try {
            ScheduledLetters.Batch batch = letters.of(due);
            if (batch.isEmpty()) {
                desk.fail(due.report(), "nobody of the recipients may read it any more");
                return;
            }
            step.send(due, batch.notices());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "scheduled report {0} can''t be made", due.report(), e);
            desk.fail(due.report(), "the report could not be made: " + reason(e));
        }
    }

    private static String reason(RuntimeException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
