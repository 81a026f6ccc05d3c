package org.sweetline.returns.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.policy.rules.ReturnPolicy;
import org.sweetline.returns.policy.terms.PolicyTerms;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** All versions of the policy. What a return was told stays so: it is judged by the version of its time. */
@ApplicationScoped
public class PolicyBook {

    private static final String QUERY = """
            select p.version, p.name, p.note, p.effective_from, p.made_at, p.made_by, coalesce(a.name, ''), p.terms
            from return_policy p left join account a on a.id = p.made_by
            """;
    private static final String ALL = QUERY + " order by p.version desc limit 1000";
    private static final String ONE = QUERY + " where p.version = ?";

    /** Of two that begin at one time the later written; before the first, the first. */
    private static final String AT = QUERY + """
             order by (p.effective_from <= ?) desc, case when p.effective_from <= ? then p.effective_from end desc,
                case when p.effective_from <= ? then p.version end desc, p.effective_from, p.version
            limit 1
            """;

    private final Statements statements;

    @Inject
    PolicyBook(Statements statements) {
        this.statements = statements;
    }

    /** The version in force at a time. */
    public ReturnPolicy at(Instant time) throws SQLException {
        return versionAt(time).policy();
    }

    public PolicyVersion versionAt(Instant time) throws SQLException {
        return statements.first(AT, PolicyBook::version, time, time, time).orElseThrow();
    }

    /** Newest first. */
    public List<PolicyVersion> all() throws SQLException {
        return statements.list(ALL, PolicyBook::version);
    }

    public PolicyVersion version(int version) throws SQLException {
        return statements
                .first(ONE, PolicyBook::version, version)
                .orElseThrow(() -> new ProblemException(
                        PolicyProblem.NO_SUCH_POLICY, "The policy has no version " + version + "."));
    }

    private static PolicyVersion version(ResultSet row) throws SQLException {
        return new PolicyVersion(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                RowTime.instant(row, 4),
                RowTime.instant(row, 5),
                row.getObject(6, Long.class),
                row.getString(7),
                PolicyTerms.read(row.getString(8)));
    }
}
