package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.returns.policy.PolicyAdvice;
import org.sweetline.returns.policy.terms.PolicyAnswer;

/** Which returns may be approved without looking at each by itself. */
@ApplicationScoped
class PlainReturns {

    private final ReturnRows rows;
    private final PolicyAdvice advice;
    private final LoweredBand lowered;
    private final Clock clock;

    @Inject
    PlainReturns(ReturnRows rows, PolicyAdvice advice, LoweredBand lowered, Clock clock) {
        this.rows = rows;
        this.advice = advice;
        this.lowered = lowered;
        this.clock = clock;
    }

    /** A word that says why not, "" when it may. */
    String whyNot(Rma rma) throws SQLException {
        if (rma.state() != ReturnState.IN_REVIEW) {
            return "not-in-review";
        }
        if (rows.isProposed(rma)) {
            return "waits-for-second";
        }
        if (rma.risk().band().filter(RiskBand::isClear).isEmpty() || lowered.by(null, rma, clock.instant())) {
            return "not-clear";
        }
        if (rma.objection().at().isPresent()) {
            return "appealed";
        }
        if (advice.on(rma.orderId(), AutomaticDecision.asked(rma), rma.requestedAt())
                        .answer()
                != PolicyAnswer.YES) {
            return "policy-objects";
        }
        return rma.items().stream().anyMatch(item -> item.decided() || item.wanted() == Resolution.KEEP_ITEM)
                ? "needs-a-look"
                : "";
    }
}
