package org.sweetline.returns.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.policy.terms.PolicyTerms;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** Writes new versions of the policy; nobody edits one that has been written. */
@ApplicationScoped
public class PolicyDesk {

    private static final String ONE_WRITER = "select pg_advisory_xact_lock(hashtext('return_policy'))";
    private static final String NEWEST = "select max(version) from return_policy";
    private static final String INSERT = """
            insert into return_policy (version, name, note, effective_from, made_at, made_by, terms)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final Statements statements;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PolicyDesk(Statements statements, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What shall be the next version.
     *
     * @param basedOn the newest version that its writer has seen
     * @param effectiveFrom null for at once; never in the past, where returns have been judged already
     */
    public record Draft(
            String name, String note, int basedOn, @Nullable Instant effectiveFrom, PolicyTerms terms) {}

    /** Answers the new version's number. */
    @Transactional(rollbackOn = Throwable.class)
    public int write(Draft draft, CurrentAccount by) throws SQLException {
        Instant now = clock.instant();
        Instant from = draft.effectiveFrom() == null ? now : draft.effectiveFrom();
        if (from.isBefore(now)) {
            throw ProblemException.invalid("effectiveFrom", "must not lie in the past");
        }
        statements.first(ONE_WRITER, row -> true);
        int newest = statements.first(NEWEST, row -> row.getInt(1)).orElse(0);
        if (newest != draft.basedOn()) {
            throw new ProblemException(
                            PolicyProblem.POLICY_CHANGED,
                            "Version %d has been written since version %d.".formatted(newest, draft.basedOn()))
                    .with("newest", newest);
        }
        int next = newest + 1;
        statements.change(
                INSERT,
                next,
                draft.name(),
                draft.note(),
                from,
                now,
                by.id(),
                draft.terms().json());
        audit.record(by, "return-policy-written", "policy " + next, draft.name() + ", from " + from);
        return next;
    }
}
