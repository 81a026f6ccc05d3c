package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.events.Reaction;
import org.sweetline.orders.RefundEnded;
import org.sweetline.orders.refunding.RefundOutcome;
import org.sweetline.orders.refunding.RefundState;
import org.sweetline.orders.refunding.ShopRefunds;
import org.sweetline.returns.Actor;
import org.sweetline.returns.SettlementStep;

/** The shop's word about a refund is the end of a settlement, once there is one about each of its parts. */
@ApplicationScoped
class EndSettlement implements Reaction<RefundEnded> {

    private final ShopRefunds refunds;
    private final SettlementRows rows;
    private final SettlementStep steps;
    private final PartlySettled partly;

    @Inject
    EndSettlement(ShopRefunds refunds, SettlementRows rows, SettlementStep steps, PartlySettled partly) {
        this.refunds = refunds;
        this.rows = rows;
        this.steps = steps;
        this.partly = partly;
    }

    @Override
    public String name() {
        return "returns.end-settlement";
    }

    @Override
    public Class<RefundEnded> event() {
        return RefundEnded.class;
    }

    @Override
    public void react(RefundEnded event) throws SQLException {
        Optional<SettlementRow> found = rows.ofRefund(event.refund());
        if (found.isEmpty()) {
            return;
        }
        steps.hold(found.get().number(), Optional.empty());
        SettlementRow row = rows.find(found.get().id()).orElseThrow();
        Long head = row.refund();
        if (head == null || row.state() != SettlementState.WAITING) {
            return;
        }
        List<RefundOutcome> parts = refunds.outcomes(head);
        // Another part, or one that somebody has tried again already, has its own end to come.
        if (parts.stream().allMatch(part -> is(part, RefundState.DONE) || is(part, RefundState.FAILED))) {
            end(row, parts);
        }
    }

    private void end(SettlementRow row, List<RefundOutcome> parts) throws SQLException {
        if (parts.stream().allMatch(part -> is(part, RefundState.DONE))) {
            steps.settled(row.number(), row.quantities(), true, Actor.product());
            rows.ended(row.id(), SettlementState.DONE, null, PartlySettled.words(parts));
        } else if (parts.stream().allMatch(part -> is(part, RefundState.FAILED))) {
            String words = PartlySettled.words(parts);
            steps.settlingFailed(row.number(), row.quantities().keySet(), words, Actor.product());
            rows.ended(row.id(), SettlementState.FAILED, null, words);
        } else {
            partly.end(row, head(parts), parts);
        }
    }

    private static RefundOutcome head(List<RefundOutcome> parts) {
        return parts.stream()
                .filter(part -> is(part, RefundState.DONE))
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(RefundOutcome part, RefundState state) {
        return part.state() == state;
    }
}
