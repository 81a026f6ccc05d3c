package org.sweetline.satisfaction.praise.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.praise.words.Reading;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** The versions that were kept: of the rules, and of what the clicks taught. */
@ApplicationScoped
class RuleVersions {

    private static final int MOST = 30;
    private static final String RULES =
            "select rule_version from praise_reading where rule_version <> ? group by 1 order by 1 desc limit " + MOST;
    private static final String LESSONS =
            "select id, rule_version, learned_from, weights, made_at from praise_lesson order by id desc limit " + MOST;

    private final Statements statements;

    @Inject
    RuleVersions(Statements statements) {
        this.statements = statements;
    }

    /** Those of today first, then what was learned, the newest first, then older rules. */
    List<RuleVersion> all() throws SQLException {
        List<RuleVersion> all = new ArrayList<>(List.of(RuleVersion.ofRules(Reading.VERSION)));
        all.addAll(statements.list(LESSONS, RuleVersions::lesson));
        all.addAll(statements.list(RULES, row -> RuleVersion.ofRules(row.getString(1)), Reading.VERSION));
        all.add(RuleVersion.HEARD);
        return all;
    }

    /** @param key null for the one that is usual there */
    RuleVersion chosen(String field, @Nullable String key, RuleVersion usual) throws SQLException {
        if (key == null || key.isEmpty()) {
            return usual;
        }
        return all().stream()
                .filter(version -> version.key().equals(key))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(field, "must be the key of a version that was kept"));
    }

    private static RuleVersion lesson(ResultSet row) throws SQLException {
        return new RuleVersion(
                "lesson-" + row.getLong(1),
                RuleVersion.Kind.LEARNED,
                row.getString(2),
                row.getInt(3),
                RowTime.instant(row, 5),
                Lessons.weights(row.getString(4)));
    }
}
