package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.orders.refunding.RefundDesk;
import org.sweetline.orders.refunding.WantedRefund;
import org.sweetline.returns.Actor;
import org.sweetline.returns.SettlementStep;

/** Sets a settlement going that nobody has to agree to any more; the return is held by the caller. */
@ApplicationScoped
class SettlementStart {

    private final SettlementStep steps;
    private final SettlementRows rows;
    private final RefundDesk refunds;
    private final ShopNotes notes;

    @Inject
    SettlementStart(SettlementStep steps, SettlementRows rows, RefundDesk refunds, ShopNotes notes) {
        this.steps = steps;
        this.rows = rows;
        this.refunds = refunds;
        this.notes = notes;
    }

    void begin(SettlementRow row, Actor by) throws SQLException {
        steps.settling(row.number(), row.quantities(), by);
        if (row.method().isThroughTheShop() && row.total().signum() > 0) {
            rows.isAtTheShop(row.id(), refunds.want(wanted(row)));
            return;
        }
        String code = switch (row.method()) {
            case STORE_CREDIT -> notes.giveCredit(row);
            case EXCHANGE -> notes.exchange(row);
            case ORIGINAL_PAYMENT, KEEP_ITEM -> null;
        };
        steps.settled(row.number(), row.quantities(), false, by);
        rows.ended(row.id(), SettlementState.DONE, code, "");
    }

    private static WantedRefund wanted(SettlementRow row) {
        return new WantedRefund(
                row.order(),
                row.currency(),
                row.total(),
                row.shipping(),
                row.quantities(),
                row.number().toString());
    }
}
