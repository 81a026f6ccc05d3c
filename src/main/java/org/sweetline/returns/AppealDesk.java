package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Set;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.DecisionDesk.Seen;
import org.sweetline.returns.Objection.Outcome;
import org.sweetline.returns.Objection.Reviewer;

/** Where a denial is looked at by somebody who had no part in it. */
@ApplicationScoped
public class AppealDesk {

    private final ReturnSteps steps;
    private final ReturnRows rows;
    private final Deniers deniers;

    @Inject
    AppealDesk(ReturnSteps steps, ReturnRows rows, Deniers deniers) {
        this.steps = steps;
        this.rows = rows;
        this.deniers = deniers;
    }

    /** Whether this person had no part in what the customer may object to. */
    public boolean mayJudge(ReturnNumber number, long person) throws SQLException {
        return !deniers.of(number).contains(person);
    }

    /** Throws SECOND_PERSON for whoever decided, rejected or agreed to it. */
    @Transactional(rollbackOn = Throwable.class)
    public void decide(ReturnNumber number, Seen seen, Outcome outcome, String note, Actor by) throws SQLException {
        Rma rma = rows.lock(number, seen.version());
        rma.risk().requireSeen(seen.assessment());
        Long reviewer = by.account();
        Set<Long> parties = deniers.of(number);
        if (reviewer == null || parties.contains(reviewer)) {
            throw new ProblemException(
                    ReturnProblem.SECOND_PERSON, "Whoever had a part in the denial can't judge the appeal against it.");
        }
        Reviewer second = new Reviewer(reviewer, steps.now(), note, parties);
        switch (outcome) {
            case UPHELD -> rma.uphold(second);
            case OVERTURNED -> rma.overturn(second);
        }
        StepKind kind = outcome == Outcome.UPHELD ? StepKind.UPHELD : StepKind.OVERTURNED;
        steps.taken(rma, Step.of(kind, by).saying(note));
    }
}
