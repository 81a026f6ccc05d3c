package org.sweetline.calls.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.LineCandidates.Candidate;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** What the line looks at: who waits and who is on duty. */
@ApplicationScoped
class LineRows {
    private static final String ONE_AT_A_TIME = "select 1 from (select pg_advisory_xact_lock(7267, 2)) as taken";
    private static final String WAITING = """
            select id, queued_at, team_id, skill, language, priority,
                case when preferred_until > ? then preferred_agent end
            from (select *, row_number() over (
                        partition by language, team_id, skill order by queued_at - priority * interval '1 minute', id) as place
                    from desk_call where stage = 'WAITING' and (direction = 'IN' or answered_at is not null)) as kind
            where place <= ?
            order by queued_at - priority * interval '1 minute', id
            """;
    /** As many callers as are looked at of those whom the same agents may take. */
    private static final int MOST_OF_A_KIND = 200;

    private static final String ON_DUTY = """
            select p.account_id,
                p.state = 'AVAILABLE' and (p.back_until is null or p.back_until <= now()) and not exists (
                    select 1 from call_leg l where l.account_id = p.account_id
                        and l.state in ('ASKED', 'RINGING', 'JOINED') and l.role in ('AGENT', 'SUPERVISOR')) as free,
                p.skills, p.languages,
                array(select cast(t.team_id as text) from team_answering t where t.account_id = p.account_id) as teams
            from agent_phone p join account a on a.id = p.account_id and a.disabled_at is null
            where p.state in ('AVAILABLE', 'RINGING', 'ON_CALL', 'WRAP_UP')
            order by p.idle_since, p.account_id
            """;
    private static final String STILL_WAITS =
            "select id from desk_call where id = ? and stage = 'WAITING' for update skip locked";
    private static final String STILL_FREE = """
            select p.account_id from agent_phone p join account a on a.id = p.account_id and a.disabled_at is null
            where p.account_id = ? and p.state = 'AVAILABLE' and (p.back_until is null or p.back_until <= now())
            for update of p skip locked
            """;
    private static final String COUNT = """
            select count(*) filter (where stage in ('WAITING', 'RINGING')) as waiting,
                coalesce(extract(epoch from ? - min(coalesce(waiting_since, queued_at))
                    filter (where stage in ('WAITING', 'RINGING'))), 0),
                count(*) filter (where stage = 'TALKING'), count(*)
            from desk_call where stage <> 'ENDED'
            """;

    private final Statements statements;

    @Inject
    LineRows(Statements statements) {
        this.statements = statements;
    }

    /** No other node shares agents out until this transaction ends. */
    void shareAlone() throws SQLException {
        statements.list(ONE_AT_A_TIME, row -> row.getInt(1));
    }

    List<Candidate> waiting(Instant now) throws SQLException {
        return statements.list(
                WAITING,
                row -> new Candidate(
                        row.getLong(1),
                        RowTime.instant(row, 2),
                        number(row, 3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        number(row, 7)),
                now,
                MOST_OF_A_KIND);
    }

    List<DutyAgent> onDuty() throws SQLException {
        return statements.list(ON_DUTY, LineRows::agent);
    }

    /** Whether the caller still waits and nobody else is about them; then they are locked. */
    boolean stillWaits(long call) throws SQLException {
        return statements.first(STILL_WAITS, row -> row.getLong(1), call).isPresent();
    }

    boolean stillFree(long account) throws SQLException {
        return statements.first(STILL_FREE, row -> row.getLong(1), account).isPresent();
    }

    record Counts(long waiting, long longestSeconds, long talking, long live) {}

    Counts counts(Instant now) throws SQLException {
        Optional<Counts> counted = statements.first(
                COUNT, row -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)), now);
        return counted.orElse(new Counts(0, 0, 0, 0));
    }

    private static DutyAgent agent(ResultSet row) throws SQLException {
        return new DutyAgent(
                row.getLong(1),
                row.getBoolean(2),
                texts(row.getArray(3)),
                texts(row.getArray(4)),
                texts(row.getArray(5)).stream().map(Long::valueOf).collect(Collectors.toSet()));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).collect(Collectors.toSet());
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
