package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** How the money of a return goes on, each step with the return held, so that it is on its way once only. */
@ApplicationScoped
public class SettlementStep {

    private final ReturnSteps steps;
    private final ReturnRows rows;
    private final Claims claims;

    @Inject
    SettlementStep(ReturnSteps steps, ReturnRows rows, Claims claims) {
        this.steps = steps;
        this.rows = rows;
        this.claims = claims;
    }

    /**
     * Holds the return until the caller's transaction ends, so that what is looked at stays as it is.
     *
     * @param seen the version that the caller saw; empty takes whatever is there
     */
    @Transactional(rollbackOn = Throwable.class)
    public Rma hold(ReturnNumber number, Optional<Long> seen) {
        return rows.lock(number, seen);
    }

    /**
     * Throws NOT_NOW when nothing is owed for one of the lines, or it is being settled, and TOO_MANY when less is owed.
     *
     * @param quantities how many of each line
     */
    @Transactional(rollbackOn = Throwable.class)
    public void settling(ReturnNumber number, Map<String, Integer> quantities, Actor by) throws SQLException {
        Step step = Step.of(StepKind.SETTLING, by);
        steps.take(number, Optional.empty(), step, rma -> quantities.forEach(rma::settling));
    }

    /**
     * @param quantities how many of each line
     * @param creditMemo whether the shop's copy will count them as refunded, as it does with a credit memo
     */
    @Transactional(rollbackOn = Throwable.class)
    public void settled(ReturnNumber number, Map<String, Integer> quantities, boolean creditMemo, Actor by)
            throws SQLException {
        Step step = Step.of(StepKind.SETTLED, by);
        Rma rma = steps.take(number, Optional.empty(), step, held -> quantities.forEach(held::settled));
        if (creditMemo) {
            refundedByUs(rma, quantities);
        }
    }

    /**
     * Some credit memos of a settlement were made and some refused, which may be tried again.
     *
     * @param refused the lines of which something was
     */
    @Transactional(rollbackOn = Throwable.class)
    public void settledInPart(
            ReturnNumber number, Map<String, Integer> done, Collection<String> refused, String why, Actor by)
            throws SQLException {
        Rma rma = steps.take(number, Optional.empty(), Step.of(StepKind.SETTLED, by), held -> {
            refused.forEach(line -> held.settledInPart(line, done.getOrDefault(line, 0)));
            done.keySet().stream()
                    .filter(line -> !refused.contains(line))
                    .forEach(line -> held.settled(line, done.getOrDefault(line, 0)));
        });
        refundedByUs(rma, done);
        steps.taken(rma, Step.of(StepKind.SETTLEMENT_FAILED, by).noting(why));
    }

    private void refundedByUs(Rma rma, Map<String, Integer> quantities) throws SQLException {
        for (Map.Entry<String, Integer> line : quantities.entrySet()) {
            claims.refundedByUs(rma.orderId(), line.getKey(), line.getValue());
        }
    }

    /** It may be tried again. */
    @Transactional(rollbackOn = Throwable.class)
    public void settlingFailed(ReturnNumber number, Collection<String> lines, String why, Actor by)
            throws SQLException {
        Step step = Step.of(StepKind.SETTLEMENT_FAILED, by).noting(why);
        steps.take(number, Optional.empty(), step, rma -> lines.forEach(rma::settlingFailed));
    }
}
