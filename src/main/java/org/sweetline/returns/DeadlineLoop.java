package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.work.BackgroundLoop;

/** Reminds, expires and closes returns when their time has come, on whichever node; each is held while it is done. */
@ApplicationScoped
class DeadlineLoop implements BackgroundLoop {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final DeadlineStep step;
    private final ApprovalDesk approvals;

    @Inject
    DeadlineLoop(DeadlineStep step, ApprovalDesk approvals) {
        this.step = step;
        this.approvals = approvals;
    }

    @Override
    public String name() {
        return "return deadlines";
    }

    @Override
    public Duration turn() throws SQLException {
        boolean more = approvals.tellDue();
        for (Deadline deadline : Deadline.values()) {
            for (ReturnNumber number : step.due(deadline)) {
                more |= step.take(deadline, number);
            }
        }
        return more ? Duration.ZERO : PAUSE;
    }
}
