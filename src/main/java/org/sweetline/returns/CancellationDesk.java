package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.returns.CancellationStep.Wish;

/** Calls returns off before anything has arrived: as the customer wishes, or by the team in their name. */
@ApplicationScoped
public class CancellationDesk {

    private final ReturnSteps steps;
    private final ReturnRows rows;
    private final CancellationStep cancellation;
    private final ProposalDesk proposals;
    private final Deniers deniers;
    private final LoweredBand lowered;

    @Inject
    CancellationDesk(
            ReturnSteps steps,
            ReturnRows rows,
            CancellationStep cancellation,
            ProposalDesk proposals,
            Deniers deniers,
            LoweredBand lowered) {
        this.steps = steps;
        this.rows = rows;
        this.cancellation = cancellation;
        this.proposals = proposals;
        this.deniers = deniers;
        this.lowered = lowered;
    }

    /** Whatever the team is at: it is theirs. */
    @Transactional(rollbackOn = Throwable.class)
    public void byCustomer(ReturnNumber number) throws SQLException {
        steps.take(number, Optional.empty(), Step.of(StepKind.CANCELLED, Actor.customer(null)), Rma::cancel);
    }

    /**
     * Cancels it, or proposes to for a customer about whom two people decide. Throws PROPOSAL_WAITS, and SECOND_PERSON for
     * whoever denied what an appeal has overturned.
     */
    @Transactional(rollbackOn = Throwable.class)
    public void cancel(ReturnNumber number, Optional<Long> seen, String reason, Actor by) throws SQLException {
        Rma rma = rows.lock(number, seen);
        rma.requireCallOff();
        proposals.requireNone(number);
        deniers.requireAnother(rma, by.account());
        Wish wish = new Wish(reason);
        if (needsTwo(rma, by)) {
            proposals.propose(number, wish.proposal(), by);
        } else {
            cancellation.take(rma, wish, by);
        }
    }

    /** As with a decision: a return that is called off is not approved either. */
    private boolean needsTwo(Rma rma, Actor by) throws SQLException {
        return FourEyes.isHigh(rma) || by.account() != null && lowered.by(by.account(), rma, steps.now());
    }
}
