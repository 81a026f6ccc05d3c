package org.sweetline.calls.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.schema.Statements;

/** How long agents were busy with calls, and how long they were there for the next, from the states of their phones. */
@ApplicationScoped
class PhoneTime {

    /** A phone that was forgotten in a state for longer tells nothing about work. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /** Most states lie within one span of time; the others are cut where spans meet. */
    private static final String SPANS = """
            with g as materialized (
                select cast(? as timestamptz[]) as starts, cast(? as timestamptz) as until
            ), p as (
                select %1$s as key, p.state in ('ON_CALL', 'WRAP_UP') as busy, p.from_at, p.until_at,
                    generate_series(width_bucket(greatest(p.from_at, (select starts[1] from g)), (select starts from g)),
                        width_bucket(p.until_at - interval '1 microsecond', (select starts from g))) as n
                from (select account_id, state, from_at, least(coalesce(until_at, ?), ?) as until_at from agent_phone_span
                      where state in ('AVAILABLE', 'RINGING', 'ON_CALL', 'WRAP_UP') and from_at >= ? and from_at < ?) p %2$s
                where p.until_at > p.from_at and p.until_at > (select starts[1] from g) %3$s
            )
            select n, key, %4$s filter (where busy)) * 1000, %4$s filter (where not busy)) * 1000
            from p group by 1, 2
            """;

    private static final String CLIPPED = """
            extract(epoch from sum(least(until_at, coalesce((select starts from g)[n + 1], (select until from g)))
                - greatest(from_at, (select starts from g)[n]))""";

    private final Statements statements;
    private final Clock clock;

    @Inject
    PhoneTime(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    record Row(int span, String key, long busyMillis, long freeMillis) {}

    /** None where the filter asks for what phones don't know. */
    List<Row> of(Scope scope, GroupBy by) throws SQLException {
        boolean known =
                by != GroupBy.LANGUAGE && by != GroupBy.TOPIC && scope.filter().fitsPhones();
        if (!known) {
            return List.of();
        }
        Instant now = clock.instant();
        Instant until = scope.until();
        List<Object> parameters = new ArrayList<>(
                List.of(scope.startTexts(), until, now, until, scope.from().minus(LONGEST), until));
        scope.filter().team().ifPresent(parameters::add);
        scope.filter().agent().ifPresent(parameters::add);
        return statements.list(
                sql(scope.filter(), by),
                row -> new Row(row.getInt(1), row.getString(2), row.getLong(3), row.getLong(4)),
                parameters.toArray());
    }

    private static String sql(Filter filter, GroupBy by) {
        String key = switch (by) {
            case AGENT -> "p.account_id::text";
            case TEAM -> "m.team_id::text";
            case NONE, LANGUAGE, TOPIC -> "''";
        };
        String teams = by == GroupBy.TEAM ? "join team_member m on m.account_id = p.account_id" : "";
        String ofTeam = by == GroupBy.TEAM
                ? " and m.team_id::text = ?"
                : " and exists (select from team_member t where t.account_id = p.account_id and t.team_id::text = ?)";
        String filters = filter.team().map(id -> ofTeam).orElse("")
                + filter.agent().map(id -> " and p.account_id = ?").orElse("");
        return SPANS.formatted(key, teams, filters, CLIPPED);
    }
}
