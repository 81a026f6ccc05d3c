package org.sweetline.channels.shop.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.shop.delimited.DelimitedRows.Place;
import org.sweetline.problem.ProblemException;
import org.sweetline.time.RowTime;
import org.sweetline.web.TimeCursor;

/** The record of imports. Each call is one statement. */
@ApplicationScoped
class ImportLedger {
    /** One that has not kept a batch for so long runs no more, whatever it says of itself. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final String COLUMNS = """
            key, name, sent_by, format, header, size, begun_at, seen_at, ended_at,
            case when state = 'RUNNING' and seen_at < ? then 'BROKEN_OFF' else state end,
            reached_bytes, reached_lines, lines, received, created, updated, unchanged, failed
            """;
    private static final String BEGIN = """
            insert into order_import (name, sent_by, format, header, size, begun_at, seen_at, state, key)
            values (?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?)
            on conflict (key) do update set name = excluded.name, sent_by = excluded.sent_by, format = excluded.format,
                header = excluded.header, size = excluded.size, begun_at = excluded.begun_at, seen_at = excluded.seen_at,
                ended_at = null, state = 'RUNNING', reached_bytes = 0, reached_lines = 0, lines = 0, received = 0,
                created = 0, updated = 0, unchanged = 0, failed = 0
            where order_import.state <> 'RUNNING' or order_import.seen_at < ?
            """;
    private static final String GO_ON = """
            update order_import set state = 'RUNNING', ended_at = null, seen_at = ?
            where key = ? and reached_bytes = ? and (state <> 'RUNNING' or seen_at < ?)
            """;
    private static final String FORGET_ERRORS =
            "delete from order_import_error where import = (select id from order_import where key = ?)";
    private static final String ADD_ERRORS = """
            insert into order_import_error (import, line, message)
            select i.id, e.line, e.message from order_import i, unnest(?, ?) as e (line, message) where i.key = ?
            """;
    private static final String UPDATE = """
            update order_import set state = ?, seen_at = ?, ended_at = ?, reached_bytes = ?, reached_lines = ?, lines = ?,
                received = ?, created = ?, updated = ?, unchanged = ?, failed = ?
            where key = ?
            """;
    private static final String FIND = "select " + COLUMNS + " from order_import where key = ?";
    private static final String LIST = "select " + COLUMNS + ", id from order_import"
            + " where (begun_at, id) < (?, ?) order by begun_at desc, id desc limit ?";
    private static final String ERRORS = """
            select e.line, e.message from order_import_error e join order_import i on i.id = e.import
            where i.key = ? order by e.line limit ?
            """;
    private static final @Nullable OffsetDateTime NOT_YET = null;
    private static final TimeCursor TOP = new TimeCursor(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    private final DataSource dataSource;

    @Inject
    ImportLedger(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An entry and its place in the list. */
    record Placed(ImportEntry entry, TimeCursor place) {}

    /** Begins the import, or one of the same key once more; refused while that is running. */
    void begin(ImportEntry entry) throws SQLException {
        Instant now = entry.begunAt();
        int begun = change(
                BEGIN,
                entry.name(),
                entry.by(),
                entry.format(),
                entry.header(),
                entry.size(),
                at(now),
                at(now),
                entry.key(),
                at(now.minus(SILENCE)));
        if (begun == 0) {
            throw running(entry.key());
        }
        change(FORGET_ERRORS, entry.key());
    }

    /** Takes up an import that broke off just there. */
    ImportEntry goOn(String key, long offset, Instant now) throws SQLException {
        ImportEntry entry = find(key, now);
        if (entry.state() == ImportState.RUNNING) {
            throw running(key);
        }
        int taken = change(GO_ON, at(now), key, offset, at(now.minus(SILENCE)));
        if (taken == 0) {
            long reached = entry.count().reached().bytes();
            throw new ProblemException(
                            ImportProblem.ELSEWHERE,
                            "The import %s goes on at byte %d, not at %d.".formatted(key, reached, offset))
                    .with("offset", reached);
        }
        return entry;
    }

    void update(String key, ImportState state, ImportCount count, Instant now) throws SQLException {
        change(
                UPDATE,
                state.name(),
                at(now),
                state == ImportState.RUNNING ? NOT_YET : at(now),
                count.reached().bytes(),
                count.reached().lines(),
                count.lines(),
                count.received(),
                count.created(),
                count.updated(),
                count.unchanged(),
                count.failed(),
                key);
    }

    void addErrors(String key, List<ImportErrorView> errors) throws SQLException {
        if (errors.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD_ERRORS)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", errors.stream().map(ImportErrorView::line).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            errors.stream().map(ImportErrorView::message).toArray()));
            statement.setString(3, key);
            statement.executeUpdate();
        }
    }

    ImportEntry find(String key, Instant now) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, at(now.minus(SILENCE)));
            statement.setString(2, key);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    return entry(row);
                }
            }
        }
        throw new ProblemException(ImportProblem.NO_SUCH_IMPORT, "There is no import " + key + ".");
    }

    List<Placed> list(Optional<TimeCursor> after, int limit, Instant now) throws SQLException {
        TimeCursor before = after.orElse(TOP);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(LIST)) {
            statement.setObject(1, at(now.minus(SILENCE)));
            statement.setObject(2, at(before.at()));
            statement.setLong(3, before.id());
            statement.setInt(4, limit);
            try (ResultSet row = statement.executeQuery()) {
                List<Placed> list = new ArrayList<>();
                while (row.next()) {
                    ImportEntry entry = entry(row);
                    list.add(new Placed(entry, new TimeCursor(entry.begunAt(), row.getLong(19))));
                }
                return list;
            }
        }
    }

    List<ImportErrorView> errors(String key) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ERRORS)) {
            statement.setString(1, key);
            statement.setInt(2, ImportTally.MOST_ERRORS);
            try (ResultSet row = statement.executeQuery()) {
                List<ImportErrorView> errors = new ArrayList<>();
                while (row.next()) {
                    errors.add(ImportErrorView.of(row.getLong(1), row.getString(2)));
                }
                return errors;
            }
        }
    }

    private static ProblemException running(String key) {
        return new ProblemException(ImportProblem.RUNNING, "The import %s is running.".formatted(key))
                .with("retryAfter", SILENCE.toSeconds());
    }

    private static ImportEntry entry(ResultSet row) throws SQLException {
        return new ImportEntry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                RowTime.instant(row, 7),
                RowTime.instant(row, 8),
                Optional.ofNullable(RowTime.nullable(row, 9)),
                ImportState.valueOf(row.getString(10)),
                new ImportCount(
                        new Place(row.getLong(11), row.getLong(12)),
                        row.getLong(13),
                        row.getLong(14),
                        row.getLong(15),
                        row.getLong(16),
                        row.getLong(17),
                        row.getLong(18)));
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private int change(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement.executeUpdate();
        }
    }
}
