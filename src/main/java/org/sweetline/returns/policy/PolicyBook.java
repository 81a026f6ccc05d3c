package org.sweetline.returns.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.policy.rules.ReturnPolicy;
import org.sweetline.returns.policy.terms.PolicyTerms;
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

    private final DataSource dataSource;

    @Inject
    PolicyBook(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The version in force at a time. */
    public ReturnPolicy at(Instant time) throws SQLException {
        return versionAt(time).policy();
    }

    public PolicyVersion versionAt(Instant time) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(AT)) {
            for (int place = 1; place <= 3; place++) {
                statement.setObject(place, time.atOffset(ZoneOffset.UTC));
            }
            return read(statement).get(0);
        }
    }

    /** Newest first. */
    public List<PolicyVersion> all() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL)) {
            return read(statement);
        }
    }

    public PolicyVersion version(int version) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ONE)) {
            statement.setInt(1, version);
            return read(statement).stream()
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(
                            PolicyProblem.NO_SUCH_POLICY, "The policy has no version " + version + "."));
        }
    }

    private static List<PolicyVersion> read(PreparedStatement statement) throws SQLException {
        List<PolicyVersion> versions = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                versions.add(new PolicyVersion(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        RowTime.instant(row, 4),
                        RowTime.instant(row, 5),
                        account(row),
                        row.getString(7),
                        PolicyTerms.read(row.getString(8))));
            }
        }
        return versions;
    }

    private static @Nullable Long account(ResultSet row) throws SQLException {
        long id = row.getLong(6);
        return Optional.of(id).filter(known -> known != 0).orElse(null);
    }
}
