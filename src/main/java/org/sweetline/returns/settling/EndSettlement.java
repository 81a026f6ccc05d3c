package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.events.Reaction;
import org.sweetline.orders.RefundEnded;
import org.sweetline.returns.Actor;
import org.sweetline.returns.SettlementStep;
import org.sweetline.schema.Statements;

/** The shop's word about a refund is the end of a settlement. */
@ApplicationScoped
class EndSettlement implements Reaction<RefundEnded> {

    private static final String REFUND = "select state, last_words from shop_refund where id = ?";

    private final Statements statements;
    private final SettlementRows rows;
    private final SettlementStep steps;

    @Inject
    EndSettlement(Statements statements, SettlementRows rows, SettlementStep steps) {
        this.statements = statements;
        this.rows = rows;
        this.steps = steps;
    }

    private record Outcome(String state, String words) {}

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
        Outcome outcome = statements
                .first(REFUND, refund -> new Outcome(refund.getString(1), refund.getString(2)), event.refund())
                .orElseThrow();
        if (row.state() == SettlementState.WAITING) {
            end(row, outcome);
        }
    }

    private void end(SettlementRow row, Outcome outcome) throws SQLException {
        switch (outcome.state()) {
            case "DONE" -> {
                steps.settled(row.number(), row.quantities(), true, Actor.product());
                rows.ended(row.id(), SettlementState.DONE, null, outcome.words());
            }
            case "FAILED" -> {
                steps.settlingFailed(row.number(), row.quantities().keySet(), outcome.words(), Actor.product());
                rows.ended(row.id(), SettlementState.FAILED, null, outcome.words());
            }
            default -> {
                // Somebody has it tried again already; its own end will come.
            }
        }
    }
}
