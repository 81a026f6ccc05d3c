package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.orders.refunding.RefundDesk;
import org.sweetline.orders.refunding.RefundProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Actor;
import org.sweetline.returns.ProposalDesk;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.Rma;
import org.sweetline.returns.SettlementStep;

/** What a person does about a settlement that the shop refused, or of which nobody knows. */
@ApplicationScoped
public class RetryDesk {

    private final SettlementStep steps;
    private final SettlementRows rows;
    private final RefundDesk refunds;
    private final ProposalDesk proposals;
    private final Offers offers;

    @Inject
    RetryDesk(SettlementStep steps, SettlementRows rows, RefundDesk refunds, ProposalDesk proposals, Offers offers) {
        this.steps = steps;
        this.rows = rows;
        this.refunds = refunds;
        this.proposals = proposals;
        this.offers = offers;
    }

    /** What failed is sent once more; what is under way is looked after now. Neither ever pays twice. */
    @Transactional(rollbackOn = Throwable.class)
    public void retry(ReturnNumber number, long settlement, Actor by) throws SQLException {
        Rma rma = steps.hold(number, Optional.empty());
        SettlementRow row = find(number, settlement);
        Long refund = row.refund();
        if (refund == null) {
            throw new ProblemException(RefundProblem.NOT_FAILED, "The shop has no part in it.");
        }
        if (row.state() != SettlementState.FAILED) {
            refunds.check(refund);
            return;
        }
        proposals.requireNone(number);
        rows.refuseWhatWaited(number);
        if (rows.isLive(number)) {
            throw new ProblemException(SettlementProblem.RUNNING, number + " is being settled another way by now.");
        }
        if (offers.passesTheLimit(rma, row.total())) {
            throw new ProblemException(
                    SettlementProblem.TAKES_TWO, "With what was given since this takes two; settle what is left anew.");
        }
        requireSameSum(rma, row);
        steps.settling(number, row.quantities(), by);
        refunds.again(refund);
        rows.isAtTheShop(row.id(), refund);
    }

    /** What was given since may have taken the fees that this would take, or given back what this would. */
    private void requireSameSum(Rma rma, SettlementRow row) throws SQLException {
        if (!rows.isGivenSince(row.id())) {
            return;
        }
        Offer now = offers.due(rma, row.wish());
        if (now.total().compareTo(row.total()) != 0 || now.shipping().compareTo(row.shipping()) != 0) {
            throw new ProblemException(
                    SettlementProblem.SUM_CHANGED,
                    "With what was given since it is another sum; settle what is left anew.");
        }
    }

    private SettlementRow find(ReturnNumber number, long settlement) throws SQLException {
        return rows.find(settlement)
                .filter(row -> row.number().equals(number))
                .orElseThrow(() -> noSuch(number, settlement));
    }

    static ProblemException noSuch(ReturnNumber number, long settlement) {
        return new ProblemException(
                SettlementProblem.NO_SUCH_SETTLEMENT, "%s has no settlement %d.".formatted(number, settlement));
    }
}
