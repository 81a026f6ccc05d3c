package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.Objection.Outcome;
import org.sweetline.returns.Objection.Reviewer;
import org.sweetline.schema.Statements;

/** Where a denial is looked at by somebody who had no part in it. */
@ApplicationScoped
public class AppealDesk {

    private static final String DENIERS = """
            select account_id from return_inspection where return_id = ? and bad > 0 and account_id is not null
            union select unnest(array[proposed_by, decided_by]) from return_proposal where return_id = ? and agreed
            """;

    private final ReturnSteps steps;
    private final ReturnRows rows;
    private final Statements statements;

    @Inject
    AppealDesk(ReturnSteps steps, ReturnRows rows, Statements statements) {
        this.steps = steps;
        this.rows = rows;
        this.statements = statements;
    }

    /** Throws SECOND_PERSON for whoever decided, rejected or agreed to it. */
    @Transactional(rollbackOn = Throwable.class)
    public void decide(ReturnNumber number, Optional<Long> seen, Outcome outcome, String note, Actor by)
            throws SQLException {
        Rma rma = rows.lock(number, seen);
        Long reviewer = by.account();
        Set<Long> deniers = deniers(rma);
        if (reviewer == null || deniers.contains(reviewer)) {
            throw new ProblemException(
                    ReturnProblem.SECOND_PERSON, "Whoever had a part in the denial can't judge the appeal against it.");
        }
        Reviewer second = new Reviewer(reviewer, steps.now(), note, deniers);
        switch (outcome) {
            case UPHELD -> rma.uphold(second);
            case OVERTURNED -> rma.overturn(second);
        }
        StepKind kind = outcome == Outcome.UPHELD ? StepKind.UPHELD : StepKind.OVERTURNED;
        steps.taken(rma, Step.of(kind, by).saying(note));
    }

    private Set<Long> deniers(Rma rma) throws SQLException {
        long id = rma.number().id();
        Set<Long> deniers = new HashSet<>(statements.list(DENIERS, row -> row.getLong(1), id, id));
        rma.ruling().by().ifPresent(deniers::add);
        return deniers;
    }
}
