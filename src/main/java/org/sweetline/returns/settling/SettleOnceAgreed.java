package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.returns.Actor;
import org.sweetline.returns.AgreedStep;
import org.sweetline.returns.ReturnNumber;

/** Gives what two people have agreed on, for exactly the sum that both have seen. */
@ApplicationScoped
class SettleOnceAgreed implements AgreedStep {

    private final SettlementRows rows;
    private final SettlementStart start;

    @Inject
    SettleOnceAgreed(SettlementRows rows, SettlementStart start) {
        this.rows = rows;
        this.start = start;
    }

    @Override
    public String kind() {
        return ProposedSettlement.KIND;
    }

    @Override
    public boolean judges() {
        return false;
    }

    @Override
    public void carryOut(ReturnNumber number, String body, Actor proposer) throws SQLException {
        long id = ProposedSettlement.read(body).settlement();
        SettlementRow row = rows.find(id)
                .filter(found -> found.state() == SettlementState.SECOND)
                .orElseThrow(() -> RetryDesk.noSuch(number, id));
        start.begin(row, proposer);
    }
}
