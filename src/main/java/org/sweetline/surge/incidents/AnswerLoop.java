package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.work.BackgroundLoop;

/** Answers the tickets of incidents one by one, each in a transaction of its own. */
@ApplicationScoped
class AnswerLoop implements BackgroundLoop {

    private static final Logger LOG = System.getLogger(AnswerLoop.class.getName());
    private static final Duration REST = Duration.ofSeconds(5);
    private static final int SOME = 20;

    private final AnswerStep step;

    @Inject
    AnswerLoop(AnswerStep step) {
        this.step = step;
    }

    @Override
    public String name() {
        return "answers of incidents";
    }

    @Override
    public Duration turn() throws SQLException {
        step.linkNew();
        List<Long> due = step.due(SOME);
        for (long ticket : due) {
            answer(ticket);
        }
        return due.size() == SOME ? Duration.ZERO : REST;
    }

    private void answer(long ticket) throws SQLException {
        try {
            step.answer(ticket);
        } catch (ProblemException refused) {
            LOG.log(
                    Level.INFO,
                    "T-{0} is not answered: {1}",
                    ticket,
                    refused.type().slug());
            step.skip(ticket, refused.type().slug());
        }
    }
}
