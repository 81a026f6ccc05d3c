package org.sweetline.calls.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/**
 * Who dialled what. Its rows are counted against the hourly limits; two who count at once take turns. A phone is locked
 * before that turn, never after it.
 */
@ApplicationScoped
class DialLedger {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(7340201)";
    private static final String COUNT = """
            select count(*), count(*) filter (where account_id = ? and not asked_for) from dial_attempt where refusal = '' and at > ?
            """;
    private static final String AT_LIMIT = """
            select account_id from dial_attempt where refusal = '' and at > ? and account_id is not null and not asked_for
            group by account_id having count(*) >= ?
            """;
    private static final String LAST_TO_COUNT =
            "select at from dial_attempt where refusal = '' and at > ? order by at desc offset ? limit 1";
    private static final String NOTE = """
            insert into dial_attempt (number, account_id, purpose, refusal, at, asked_for)
            values (?, ?, ?, ?, ?, cast(? as boolean) and exists (
                select 1 from callback where number = ? and ended_at is null and origin = 'QUEUE'))
            """;

    private final Statements statements;
    private final DialConfig config;
    private final Clock clock;

    @Inject
    DialLedger(Statements statements, DialConfig config, Clock clock) {
        this.statements = statements;
        this.config = config;
        this.clock = clock;
    }

    /** Whether the limits speak against one more, until the running transaction ends. */
    Optional<DialRefusal> overLimit(long account) throws SQLException {
        statements.list(TAKE_TURNS, row -> 0);
        return statements
                .first(
                        COUNT,
                        row -> judge(row.getInt(1), row.getInt(2)),
                        account,
                        clock.instant().minus(HOUR))
                .orElseGet(Optional::empty);
    }

    private Optional<DialRefusal> judge(int all, int own) {
        if (own >= config.agentCallsPerHour()) {
            return Optional.of(DialRefusal.AGENT_LIMIT);
        }
        return all >= config.callsPerHour() ? Optional.of(DialRefusal.DESK_LIMIT) : Optional.empty();
    }

    /** Whom the limit of one person speaks against at this moment. Takes no turn: before a call it is counted again. */
    Set<Long> atLimit() throws SQLException {
        Instant hourAgo = clock.instant().minus(HOUR);
        return Set.copyOf(statements.list(AT_LIMIT, row -> row.getLong(1), hourAgo, config.agentCallsPerHour()));
    }

    /** When the desk may dial again; empty while it may. Takes no turn either. */
    Optional<Instant> deskRestsUntil() throws SQLException {
        Instant hourAgo = clock.instant().minus(HOUR);
        return statements
                .first(LAST_TO_COUNT, row -> RowTime.instant(row, 1), hourAgo, config.callsPerHour() - 1)
                .map(at -> at.plus(HOUR));
    }

    /** What a caller asked for themselves is no choice of the agent whose turn it is: it counts for the desk alone. */
    void note(String number, @Nullable Long account, DialRules.Purpose purpose, Optional<DialRefusal> refusal)
            throws SQLException {
        String why = refusal.map(DialRefusal::name).orElse("");
        statements.change(
                NOTE,
                number,
                account,
                purpose.name(),
                why,
                clock.instant(),
                purpose == DialRules.Purpose.CALLBACK,
                number);
    }
}
