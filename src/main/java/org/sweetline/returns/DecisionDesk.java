package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.DecisionStep.Verdict;

/** What the team decides about a return, and asks before. */
@ApplicationScoped
public class DecisionDesk {

    private final ReturnSteps steps;
    private final ReturnRows rows;
    private final DecisionStep decision;
    private final ProposalDesk proposals;
    private final ReturnWords words;
    private final KeptGoods kept;
    private final LoweredBand lowered;

    @Inject
    DecisionDesk(
            ReturnSteps steps,
            ReturnRows rows,
            DecisionStep decision,
            ProposalDesk proposals,
            ReturnWords words,
            KeptGoods kept,
            LoweredBand lowered) {
        this.steps = steps;
        this.rows = rows;
        this.decision = decision;
        this.proposals = proposals;
        this.words = words;
        this.kept = kept;
        this.lowered = lowered;
    }

    /** What is said with a decision; "" says nothing. */
    public record Notes(String toCustomer, String internal) {}

    /**
     * What whoever decides has before them.
     *
     * @param version of the return
     * @param assessment its number; empty where none is shown
     */
    public record Seen(Optional<Long> version, Optional<Long> assessment) {}

    /** Decides all items, or proposes it where two people are needed. */
    @Transactional(rollbackOn = Throwable.class)
    public void decide(ReturnNumber number, Seen seen, List<Decision> decisions, Notes notes, Actor by)
            throws SQLException {
        Rma rma = rows.lock(number, seen.version());
        rma.risk().requireSeen(seen.assessment());
        proposals.requireNone(number);
        for (Decision each : decisions) {
            requireSense(each, rma.item(each.lineId()));
            rma.risk().requireKeepable(each);
        }
        rma.requireDecidable(decisions, by.account());
        Verdict verdict = new Verdict(decisions, notes.toCustomer(), notes.internal());
        if (needsTwo(rma, decisions, by)) {
            proposals.propose(number, verdict.proposal(), by);
        } else {
            decision.take(number, Optional.empty(), StepKind.DECIDED, verdict, by);
        }
    }

    /** Whoever lowered the highest band themselves is not the second person as well. */
    private boolean needsTwo(Rma rma, List<Decision> decisions, Actor by) throws SQLException {
        return words.fourEyes().needed(rma, decisions)
                || kept.areDear(rma, decisions)
                || by.account() != null && lowered.by(by.account(), rma, steps.now());
    }

    /** The customer is asked, and no clock of ours runs meanwhile. */
    @Transactional(rollbackOn = Throwable.class)
    public void ask(ReturnNumber number, Optional<Long> seen, String question, boolean photo, Actor by)
            throws SQLException {
        proposals.requireNone(number);
        Step step = Step.of(StepKind.ASKED, by).because(photo ? "photo" : "").saying(question);
        steps.take(number, seen, step, rma -> rma.askForInfo(question, photo, steps.now()));
    }

    /** Somebody takes it up by hand, whatever it waits for. */
    @Transactional(rollbackOn = Throwable.class)
    public void review(ReturnNumber number, String why, Actor by) throws SQLException {
        steps.take(number, Optional.empty(), Step.of(StepKind.REVIEW, by).noting(why), Rma::review);
    }

    private void requireSense(Decision each, ReturnItem item) throws SQLException {
        if (each.authorized() > 0 && each.resolution() == Resolution.NONE) {
            throw ProblemException.invalid("resolution", "must say what is given for what is authorized");
        }
        if (each.authorized() < item.requested()) {
            if (each.denial().isEmpty()) {
                throw ProblemException.invalid(
                        "denial", "is missing for what of " + item.name() + " is not authorized");
            }
            words.require(ReturnWords.Kind.DENIAL, "denial", each.denial());
        } else if (!each.denial().isEmpty()) {
            throw ProblemException.invalid("denial", "belongs to what is denied; all of it is authorized");
        }
    }
}
