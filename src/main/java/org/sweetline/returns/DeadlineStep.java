package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;

/** Does what is due to one return, in a transaction of its own. */
@ApplicationScoped
class DeadlineStep {

    private final ReturnSteps steps;
    private final ReturnRows rows;
    private final ReturnsConfig config;
    private final Statements statements;

    @Inject
    DeadlineStep(ReturnSteps steps, ReturnRows rows, ReturnsConfig config, Statements statements) {
        this.steps = steps;
        this.rows = rows;
        this.config = config;
        this.statements = statements;
    }

    List<ReturnNumber> due(Deadline deadline) throws SQLException {
        Instant before = deadline.before(steps.now(), config);
        return statements.list(deadline.due(), row -> new ReturnNumber(row.getLong(1)), before);
    }

    /** Answers whether it was so still: somebody may have been faster. */
    @Transactional(rollbackOn = Throwable.class)
    boolean take(Deadline deadline, ReturnNumber number) throws SQLException {
        Rma rma = rows.lock(number);
        if (!due(deadline).contains(number)) {
            return false;
        }
        try {
            step(deadline, rma);
            return true;
        } catch (ProblemException impossible) {
            // What a person has begun meanwhile, such as a settlement, keeps it open; it is looked at again later.
            return false;
        }
    }

    private void step(Deadline deadline, Rma rma) throws SQLException {
        switch (deadline) {
            case UNASSESSED -> {
                rma.risk().miss();
                rma.review();
                taken(rma, StepKind.NOT_ASSESSED, "");
            }
            case UNANSWERED -> {
                rma.review();
                taken(rma, StepKind.REVIEW, "no-answer");
            }
            case UNCONFIRMED -> {
                rma.cancel();
                taken(rma, StepKind.CANCELLED, "not-confirmed");
            }
            case REMINDER -> {
                rma.remind();
                taken(rma, StepKind.REMINDED, "");
            }
            case EXPIRY, UNARRIVED -> {
                rma.expire(steps.now());
                taken(rma, StepKind.EXPIRED, "");
            }
            case CLOSING -> {
                rma.close(steps.now());
                taken(rma, StepKind.CLOSED, "");
            }
        }
    }

    private void taken(Rma rma, StepKind kind, String reason) throws SQLException {
        steps.taken(rma, Step.of(kind, Actor.product()).because(reason));
    }
}
