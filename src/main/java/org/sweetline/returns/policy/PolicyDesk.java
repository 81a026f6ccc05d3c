package org.sweetline.returns.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.policy.terms.PolicyTerms;
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

    private final DataSource dataSource;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PolicyDesk(DataSource dataSource, AuditTrail audit, Clock clock) {
        this.dataSource = dataSource;
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
        try (Connection connection = dataSource.getConnection()) {
            int newest = newest(connection);
            if (newest != draft.basedOn()) {
                throw new ProblemException(
                                PolicyProblem.POLICY_CHANGED,
                                "Version %d has been written since version %d.".formatted(newest, draft.basedOn()))
                        .with("newest", newest);
            }
            insert(connection, newest + 1, draft, from, now, by.id());
            audit.record(by, "return-policy-written", "policy " + (newest + 1), draft.name() + ", from " + from);
            return newest + 1;
        }
    }

    private static int newest(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(ONE_WRITER);
                PreparedStatement statement = connection.prepareStatement(NEWEST)) {
            lock.execute();
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void insert(Connection connection, int version, Draft draft, Instant from, Instant now, long by)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setInt(1, version);
            statement.setString(2, draft.name());
            statement.setString(3, draft.note());
            statement.setObject(4, from.atOffset(ZoneOffset.UTC));
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            statement.setLong(6, by);
            statement.setString(7, draft.terms().json());
            statement.executeUpdate();
        }
    }
}
