package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.returns.policy.AskedItem;
import org.sweetline.returns.policy.PolicyAdvice;

/** Goods that are paid for and stay with the customer: one person gives away only what the policy calls worth little. */
@ApplicationScoped
class KeptGoods {

    private final PolicyAdvice advice;

    @Inject
    KeptGoods(PolicyAdvice advice) {
        this.advice = advice;
    }

    /** Whether they are worth more together than the policy of the time leaves to one person. */
    boolean areDear(Rma rma, List<Decision> decisions) throws SQLException {
        List<AskedItem> kept = decisions.stream()
                .filter(Decision::keeps)
                .map(each -> rma.item(each.lineId()).asked(each.authorized()))
                .toList();
        return !kept.isEmpty()
                && !advice.on(rma.orderId(), kept, rma.requestedAt()).keepItem();
    }
}
