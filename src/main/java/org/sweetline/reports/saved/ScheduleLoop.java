package org.sweetline.reports.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sweetline.reports.saved.ScheduleStep.Due;
import org.sweetline.work.BackgroundLoop;

/** Mails reports that are due. A report is made beside any transaction; the node that moves the schedule on sends it. */
@ApplicationScoped
class ScheduleLoop implements BackgroundLoop {

    private static final Logger LOG = System.getLogger(ScheduleLoop.class.getName());
    private static final Duration REST = Duration.ofSeconds(2);

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
        Optional<SQLException> trouble = Optional.empty();
        for (Due each : due) {
            try {
                send(each);
            } catch (SQLException e) {
                trouble = Optional.of(e);
                giveUpWhenLate(each);
            }
        }
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        return due.isEmpty() ? REST : Duration.ZERO;
    }

    private void send(Due due) throws SQLException {
        try {
            ScheduledLetters.Sending sending = letters.of(due);
            if (sending.letters().isEmpty()) {
                desk.fail(due.report(), sending.why());
            } else {
                step.send(due, sending.letters());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a scheduled report can't be made", e);
            desk.fail(due.report(), "the report could not be made: " + reason(e));
        }
    }

    /** A database that is away for a while is no reason; a report that takes too long again and again is one. */
    private void giveUpWhenLate(Due due) throws SQLException {
        if (step.isLate(due)) {
            desk.fail(due.report(), "the report took too long");
        }
    }

    private static String reason(RuntimeException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
