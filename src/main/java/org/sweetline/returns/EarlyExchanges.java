package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.returns.policy.AskedItem;
import org.sweetline.returns.policy.PolicyAdvice;

/** Exchanges that need not wait for the inspection: where the policy says so, and nothing speaks against the customer. */
@ApplicationScoped
class EarlyExchanges {

    private final PolicyAdvice advice;

    @Inject
    EarlyExchanges(PolicyAdvice advice) {
        this.advice = advice;
    }

    /** The parcel is on its way. */
    void allow(Rma rma) throws SQLException {
        List<ReturnItem> swapped = rma.items().stream()
                .filter(item -> item.given().filter(Resolution.EXCHANGE::equals).isPresent())
                .toList();
        boolean clear = rma.risk().band().filter(RiskBand::isClear).isPresent();
        if (swapped.isEmpty() || !clear) {
            return;
        }
        List<AskedItem> asked =
                swapped.stream().map(item -> item.asked(item.authorized())).toList();
        boolean allowed = advice.on(rma.orderId(), asked, rma.requestedAt()).exchangeAhead();
        swapped.forEach(item -> item.goesAhead(allowed));
    }

    /** What has not been sent by now waits for the goods. */
    void holdBack(Rma rma) {
        rma.items().forEach(item -> item.goesAhead(false));
    }
}
