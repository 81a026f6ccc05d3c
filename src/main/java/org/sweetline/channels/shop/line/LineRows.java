package org.sweetline.channels.shop.line;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.shop.line.AnswerTimes.AnswerTime;
import org.sweetline.time.RowTime;

/** The row of a line: compared and set, so that it is locked for one statement only. */
final class LineRows {
    private static final String READ = """
            select gate, gate_until, opened_at, failures, successes, next_at, background_at, catching_up, slowness,
                state, since, slow, quick, last_error, last_error_at, version,
                array(select cast(extract(epoch from a.at) * 1000000 as bigint) from unnest(answered_at) with ordinality a (at, n)
                    order by a.n), answer_ms
            from shop_line where shop = ?
            """;
    private static final String COLUMNS = """
            gate = ?, gate_until = ?, opened_at = ?, failures = ?, successes = ?, next_at = ?, background_at = ?,
            catching_up = ?, slowness = ?, state = ?, since = ?, slow = ?, quick = ?, last_error = ?, last_error_at = ?,
            answered_at = cast(? as timestamptz[]), answer_ms = cast(? as int[]), version = version + 1
            """;
    private static final String UPDATE = "update shop_line set " + COLUMNS + " where shop = ? and version = ?";
    private static final String INSERT = """
            insert into shop_line (gate, gate_until, opened_at, failures, successes, next_at, background_at, catching_up,
                slowness, state, since, slow, quick, last_error, last_error_at, answered_at, answer_ms, shop, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as timestamptz[]), cast(? as int[]), ?, 1)
            on conflict (shop) do nothing
            """;

    private LineRows() {}

    static Optional<LineState> read(Connection connection, String shop) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, shop);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(state(row)) : Optional.empty();
            }
        }
    }

    /** False when the row is no longer the one that was read. */
    static boolean write(Connection connection, String shop, LineState state) throws SQLException {
        boolean first = state.version() == 0;
        try (PreparedStatement statement = connection.prepareStatement(first ? INSERT : UPDATE)) {
            int next = set(statement, state);
            statement.setString(next, shop);
            if (!first) {
                statement.setLong(next + 1, state.version());
            }
            return statement.executeUpdate() == 1;
        }
    }

    private static LineState state(ResultSet row) throws SQLException {
        Breaker breaker = new Breaker(
                Breaker.Gate.valueOf(row.getString(1)),
                RowTime.instant(row, 2),
                RowTime.instant(row, 3),
                row.getInt(4),
                row.getInt(5));
        Pacing pacing = new Pacing(RowTime.instant(row, 6), RowTime.instant(row, 7), row.getBoolean(8), row.getInt(9));
        Health health = new Health(
                Health.State.valueOf(row.getString(10)), RowTime.instant(row, 11), row.getInt(12), row.getInt(13));
        return new LineState(
                breaker, pacing, health, answers(row), row.getString(14), RowTime.nullable(row, 15), row.getLong(16));
    }

    private static AnswerTimes answers(ResultSet row) throws SQLException {
        Long[] micros = (Long[]) row.getArray(17).getArray();
        Integer[] millis = (Integer[]) row.getArray(18).getArray();
        return new AnswerTimes(IntStream.range(0, micros.length)
                .mapToObj(each -> new AnswerTime(Instant.EPOCH.plus(micros[each], ChronoUnit.MICROS), millis[each]))
                .toList());
    }

    private static int set(PreparedStatement statement, LineState state) throws SQLException {
        Breaker breaker = state.breaker();
        Pacing pacing = state.pacing();
        Health health = state.health();
        @Nullable
        Object[] values = {
            breaker.gate().name(),
            at(breaker.until()),
            at(breaker.openedAt()),
            breaker.failures(),
            breaker.successes(),
            at(pacing.nextAt()),
            at(pacing.backgroundAt()),
            pacing.catchingUp(),
            pacing.slowness(),
            health.state().name(),
            at(health.since()),
            health.slow(),
            health.quick(),
            state.lastError(),
            state.lastErrorAt() == null ? null : at(state.lastErrorAt()),
            array(state.answers(), time -> time.at().toString()),
            array(state.answers(), time -> Integer.toString(time.millis()))
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return values.length + 1;
    }

    private static String array(AnswerTimes answers, Function<AnswerTime, String> what) {
        return answers.newest().stream().map(what).collect(Collectors.joining(",", "{", "}"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
