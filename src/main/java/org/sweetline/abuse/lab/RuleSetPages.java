package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.RiskConfig;
import org.sweetline.abuse.sets.LiveRules;
import org.sweetline.abuse.sets.RuleSetView;
import org.sweetline.abuse.sets.SetState;
import org.sweetline.json.Json;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** Reads versions of the rules. */
@ApplicationScoped
class RuleSetPages {

    private static final String COLUMNS = """
            select s.version, s.name, s.state, s.revision, s.based_on, s.created_at, c.name, e.name, s.shadowed_at,
                s.activated_at, a.name, s.retired_at, %s
            from risk_rule_set s left join account c on c.id = s.created_by left join account e on e.id = s.changed_by
                left join account a on a.id = s.activated_by
            """;
    private static final String LIST = COLUMNS.formatted("''") + "order by s.version desc limit 200";
    private static final String ONE = COLUMNS.formatted("s.rules::text") + "where s.version = ?";

    private final Statements statements;
    private final LiveRules live;
    private final int trialDays;

    @Inject
    RuleSetPages(Statements statements, LiveRules live, RiskConfig config) {
        this.statements = statements;
        this.live = live;
        this.trialDays = config.leastTrialDays();
    }

    /** The newest first. A desk that has never looked begins with the starter rules. */
    List<RuleSetVersionView> list() throws SQLException {
        live.active();
        return statements.list(LIST, this::view);
    }

    RuleSetVersionView get(long version) throws SQLException {
        live.active();
        return statements
                .first(ONE, this::view, version)
                .orElseThrow(() -> new ProblemException(
                        LabProblem.NO_SUCH_RULE_SET, "The rules have no version " + version + "."));
    }

    private RuleSetVersionView view(ResultSet row) throws SQLException {
        SetState state = SetState.valueOf(row.getString(3));
        Instant shadowedAt = time(row, 9);
        String rules = row.getString(13);
        return new RuleSetVersionView(
                row.getLong(1),
                row.getString(2),
                Words.of(state),
                row.getLong(4),
                row.getObject(5, Long.class),
                RowTime.instant(row, 6),
                row.getString(7),
                row.getString(8),
                shadowedAt,
                trialUntil(state, shadowedAt),
                trialDays,
                time(row, 10),
                row.getString(11),
                time(row, 12),
                rules.isEmpty() ? null : Json.read(rules, RuleSetView.class));
    }

    private @Nullable Instant trialUntil(SetState state, @Nullable Instant shadowedAt) {
        return state == SetState.SHADOW && shadowedAt != null ? shadowedAt.plus(Duration.ofDays(trialDays)) : null;
    }

    static @Nullable Instant time(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column) == null ? null : RowTime.instant(row, column);
    }
}
