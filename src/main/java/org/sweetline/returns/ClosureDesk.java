package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;

/** Puts a return away, and takes it out again. */
@ApplicationScoped
public class ClosureDesk {

    private final ReturnSteps steps;

    @Inject
    ClosureDesk(ReturnSteps steps) {
        this.steps = steps;
    }

    /** Throws NOT_NOW while something is to be done, or the customer may still appeal. */
    @Transactional(rollbackOn = Throwable.class)
    public void close(ReturnNumber number, Optional<Long> seen, Actor by) throws SQLException {
        steps.take(number, seen, Step.of(StepKind.CLOSED, by), rma -> rma.close(steps.now()));
    }

    /** What expired holds for another term, and what was closed stays open for as long as an appeal may take. Throws TOO_MANY when the goods have been claimed meanwhile. */
    @Transactional(rollbackOn = Throwable.class)
    public void reopen(ReturnNumber number, Optional<Long> seen, String why, Actor by) throws SQLException {
        Step step = Step.of(StepKind.REOPENED, by).noting(why);
        steps.take(number, seen, step, rma -> rma.reopen(steps.terms()));
    }
}
