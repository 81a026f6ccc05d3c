package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sweetline.orders.refunding.RefundDesk;
import org.sweetline.orders.refunding.RefundOutcome;
import org.sweetline.orders.refunding.RefundState;
import org.sweetline.returns.Actor;
import org.sweetline.returns.SettlementStep;

/**
 * The shop made the credit memo of one invoice and refused that of another. What was paid is settled; what was refused is a
 * settlement of its own, which can be tried again or given in another way, and is owed until then.
 */
@ApplicationScoped
class PartlySettled {

    private final SettlementRows rows;
    private final SettlementStep steps;
    private final RefundDesk refunds;

    @Inject
    PartlySettled(SettlementRows rows, SettlementStep steps, RefundDesk refunds) {
        this.rows = rows;
        this.steps = steps;
        this.refunds = refunds;
    }

    /** @param head the first of the parts that were done */
    void end(SettlementRow row, RefundOutcome head, List<RefundOutcome> parts) throws SQLException {
        List<RefundOutcome> done = of(parts, RefundState.DONE);
        List<RefundOutcome> refused = of(parts, RefundState.FAILED);
        RefundOutcome paid = together(head, done);
        Set<String> lines = new HashSet<>();
        refused.forEach(part -> lines.addAll(part.quantities().keySet()));
        steps.settledInPart(row.number(), paid.quantities(), lines, words(refused), Actor.product());
        refunds.partWays(parts.get(0).refund(), head.refund());
        rows.isOnly(row.id(), paid);
        rows.ended(row.id(), SettlementState.DONE, null, paid.words());
        for (RefundOutcome part : refused) {
            rows.addRefused(row.id(), part);
        }
    }

    static String words(List<RefundOutcome> parts) {
        return parts.stream()
                .map(RefundOutcome::words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<RefundOutcome> of(List<RefundOutcome> parts, RefundState state) {
        return parts.stream().filter(part -> part.state() == state).toList();
    }

    private static RefundOutcome together(RefundOutcome head, List<RefundOutcome> done) {
        Map<String, Integer> quantities = new HashMap<>();
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal shipping = BigDecimal.ZERO;
        for (RefundOutcome part : done) {
            part.quantities().forEach((line, some) -> quantities.merge(line, some, Integer::sum));
            total = total.add(part.total());
            shipping = shipping.add(part.shipping());
        }
        return new RefundOutcome(head.refund(), RefundState.DONE, words(done), total, shipping, quantities);
    }
}
