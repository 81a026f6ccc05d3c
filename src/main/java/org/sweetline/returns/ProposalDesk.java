package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Objects;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ProposalRows.Open;

/** Steps that need two people: one proposes, another agrees or refuses, and nothing happens before. */
@ApplicationScoped
public class ProposalDesk {

    private final ReturnSteps steps;
    private final ReturnRows rows;
    private final ProposalRows proposals;
    private final Deniers deniers;
    private final Instance<AgreedStep> kinds;

    @Inject
    ProposalDesk(
            ReturnSteps steps,
            ReturnRows rows,
            ProposalRows proposals,
            Deniers deniers,
            @Any Instance<AgreedStep> kinds) {
        this.steps = steps;
        this.rows = rows;
        this.proposals = proposals;
        this.deniers = deniers;
        this.kinds = kinds;
    }

    /** Throws PROPOSAL_WAITS when something is proposed already. */
    @Transactional(rollbackOn = Throwable.class)
    public void propose(ReturnNumber number, Proposal proposal, Actor by) throws SQLException {
        Rma rma = rows.lock(number);
        requireNone(number);
        proposals.add(number, proposal, by.account(), steps.now());
        steps.taken(rma, Step.of(StepKind.PROPOSED, by).because(proposal.kind()).noting(proposal.summary()));
    }

    /** Throws PROPOSAL_WAITS when a step would be taken past one that waits for a second person. */
    @Transactional(rollbackOn = Throwable.class)
    public void requireNone(ReturnNumber number) throws SQLException {
        if (proposals.open(number).isPresent()) {
            throw new ProblemException(
                    ReturnProblem.PROPOSAL_WAITS, number + " waits for a second person; have that decided first.");
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    public void agree(ReturnNumber number, String note, Actor by) throws SQLException {
        Rma rma = rows.lock(number);
        Open open = open(number);
        if (Objects.equals(open.by().account(), by.account())) {
            throw new ProblemException(
                    ReturnProblem.SECOND_PERSON, "You proposed it; somebody else has to agree to it.");
        }
        AgreedStep step = step(open.kind());
        if (step.judges()) {
            deniers.requireAnother(rma, by.account());
        }
        proposals.decide(number, true, by, steps.now(), note);
        steps.taken(rma, Step.of(StepKind.AGREED, by).because(open.kind()).noting(note));
        step.carryOut(number, open.body(), open.by());
    }

    /** By whoever proposed it, whether they may agree to those of others or not. */
    @Transactional(rollbackOn = Throwable.class)
    public void takeBack(ReturnNumber number, Actor by) throws SQLException {
        Rma rma = rows.lock(number);
        Open open = open(number);
        if (!Objects.equals(open.by().account(), by.account())) {
            throw new ProblemException(
                    ReturnProblem.SECOND_PERSON, "Only whoever proposed it takes it back; others refuse it.");
        }
        refuse(rma, open, "", by);
    }

    /** Also by whoever proposed it. */
    @Transactional(rollbackOn = Throwable.class)
    public void refuse(ReturnNumber number, String note, Actor by) throws SQLException {
        Rma rma = rows.lock(number);
        refuse(rma, open(number), note, by);
    }

    private void refuse(Rma rma, Open open, String note, Actor by) throws SQLException {
        proposals.decide(rma.number(), false, by, steps.now(), note);
        steps.taken(rma, Step.of(StepKind.REFUSED, by).because(open.kind()).noting(note));
    }

    private Open open(ReturnNumber number) throws SQLException {
        return proposals
                .open(number)
                .orElseThrow(() -> new ProblemException(
                        ReturnProblem.NO_PROPOSAL, "Nothing of " + number + " waits for a second person."));
    }

    private AgreedStep step(String kind) {
        return kinds.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody takes a step " + kind));
    }
}
