package org.sweetline.returns.settling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Actor;
import org.sweetline.returns.ProposalDesk;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.Rma;
import org.sweetline.returns.SettlementStep;

/** Settles returns. The return is held from the look at what is owed to the row that says what is given. */
@ApplicationScoped
public class SettlementDesk {

    private final SettlementStep steps;
    private final ProposalDesk proposals;
    private final Offers offers;
    private final SettlementRows rows;
    private final SettlementStart start;

    @Inject
    SettlementDesk(
            SettlementStep steps, ProposalDesk proposals, Offers offers, SettlementRows rows, SettlementStart start) {
        this.steps = steps;
        this.proposals = proposals;
        this.offers = offers;
        this.rows = rows;
        this.start = start;
    }

    /** What would be given for it, whether or not it has been decided on and come back. */
    @Transactional(rollbackOn = Throwable.class)
    public Offer quote(ReturnNumber number, SettlementWish wish) throws SQLException {
        return offers.foreseen(steps.hold(number, Optional.empty()), wish);
    }

    /**
     * Gives it, or proposes to where two people are needed. Answers the settlement; a repeated request gives the first.
     *
     * @param seen the version of the return that the caller saw
     */
    @Transactional(rollbackOn = Throwable.class)
    public long settle(ReturnNumber number, Optional<Long> seen, SettlementWish wish, Actor by) throws SQLException {
        Rma rma = steps.hold(number, Optional.empty());
        Optional<Long> repeated = rows.repeated(by);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        steps.hold(number, seen);
        proposals.requireNone(number);
        rows.refuseWhatWaited(number);
        if (rows.isLive(number)) {
            throw new ProblemException(
                    SettlementProblem.RUNNING, number + " is being settled; see how that ends first.");
        }
        Offer offer = offers.due(rma, wish);
        if (wish.method() == SettlementMethod.EXCHANGE) {
            Variants.requireSamePrice(offer);
        }
        return offer.needsSecond() ? propose(rma, offer, by) : begin(rma, offer, by);
    }

    private long begin(Rma rma, Offer offer, Actor by) throws SQLException {
        long id = rows.add(rma, offer, SettlementState.WAITING, by);
        start.begin(rows.find(id).orElseThrow(), by);
        return id;
    }

    private long propose(Rma rma, Offer offer, Actor by) throws SQLException {
        long id = rows.add(rma, offer, SettlementState.SECOND, by);
        proposals.propose(rma.number(), ProposedSettlement.of(id, offer).proposal(), by);
        return id;
    }
}
