package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Which returns may be approved without looking at each by itself. */
@ApplicationScoped
class PlainReturns {

    private final ReturnRows rows;

    @Inject
    PlainReturns(ReturnRows rows) {
        this.rows = rows;
    }

    /** A word that says why not, "" when it may. */
    String whyNot(Rma rma) throws SQLException {
        if (rma.state() != ReturnState.IN_REVIEW) {
            return "not-in-review";
        }
        if (rows.isProposed(rma)) {
            return "waits-for-second";
        }
        if (rma.risk().band().filter(PlainReturns::isClear).isEmpty()) {
            return "not-clear";
        }
        if (rma.objection().at().isPresent()) {
            return "appealed";
        }
        return rma.items().stream().anyMatch(item -> item.decided() || item.wanted() == Resolution.KEEP_ITEM)
                ? "needs-a-look"
                : "";
    }

    private static boolean isClear(RiskBand band) {
        return band == RiskBand.CLEAR || band == RiskBand.INSUFFICIENT_HISTORY;
    }
}
