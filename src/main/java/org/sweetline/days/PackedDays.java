package org.sweetline.days;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/**
 * Reads rows of some time: whole days as they were packed, and those that changed since, or are not over, row by row. So what is
 * read is what stands in the table, however far the packing is.
 */
@ApplicationScoped
public class PackedDays {

    private static final Duration AT_ONCE = Duration.ofDays(30);
    /** Whoever packs a day writes its row anew, and so with another transaction. */
    private static final String VALID = """
            select cast(d.day as text), cast(d.xmin as text) from %1$s d
            where d.day >= cast(? as date) and d.day <= cast(? as date)
                and not exists (select 1 from %1$s_change c where c.day = d.day)
            """;

    private static final String PACKED = """
            select cast(d.day as text), cast(d.xmin as text), d.rows from %1$s d where d.day = any(cast(? as date[]))
                and not exists (select 1 from %1$s_change c where c.day = d.day)
            """;

    private final DataSource dataSource;
    private final Statements statements;
    private final DayWords words;
    private final DayShelf shelf;

    @Inject
    PackedDays(DataSource dataSource, Statements statements, DayWords words, DayShelf shelf) {
        this.dataSource = dataSource;
        this.statements = statements;
        this.words = words;
        this.shelf = shelf;
    }

    private record Valid(LocalDate day, String version) {}

    /** @param until exclusive */
    public DayRows read(DayTable table, Instant from, Instant until) throws SQLException {
        Map<LocalDate, int[]> packed = packed(table, day(from), day(until.minusNanos(1)));
        DayRows rows = new DayRows(from, until, words.known());
        packed.values().forEach(rows::add);
        Instant behind = from;
        for (Instant at = from; at.isBefore(until); at = begin(day(at).plusDays(1))) {
            if (packed.containsKey(day(at))) {
                readLoose(rows, table.rows(), behind, at);
                behind = begin(day(at).plusDays(1));
            }
        }
        readLoose(rows, table.rows(), behind, until);
        return rows;
    }

    /**
     * Those rows that more is true of than what packed ones know of themselves.
     *
     * @param condition goes on with the condition of {@link DayTable#rows()}
     * @param parameters its own
     */
    public DayRows some(DayTable table, String condition, Instant from, Instant until, Object... parameters)
            throws SQLException {
        DayRows rows = new DayRows(from, until, words.known());
        readAtOnce(rows, table.rows() + condition, from, until, parameters);
        return rows;
    }

    private Map<LocalDate, int[]> packed(DayTable table, LocalDate first, LocalDate last) throws SQLException {
        Map<LocalDate, int[]> days = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (Valid valid : statements.list(
                VALID.formatted(table.name()),
                row -> new Valid(LocalDate.parse(row.getString(1)), row.getString(2)),
                first.toString(),
                last.toString())) {
            shelf.find(table, valid.day(), valid.version())
                    .ifPresentOrElse(
                            rows -> days.put(valid.day(), rows),
                            () -> missing.add(valid.day().toString()));
        }
        if (!missing.isEmpty()) {
            fetch(table, missing, days);
        }
        return days;
    }

    private void fetch(DayTable table, List<String> missing, Map<LocalDate, int[]> days) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(PACKED.formatted(table.name()))) {
            // As bytes from the first time on: written as digits a year takes ten times as long.
            statement.unwrap(PGStatement.class).setPrepareThreshold(-1);
            statement.setArray(1, connection.createArrayOf("text", missing.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    LocalDate day = LocalDate.parse(row.getString(1));
                    int[] rows = numbers(row.getBytes(3));
                    days.put(day, rows);
                    shelf.put(table, day, row.getString(2), rows);
                }
            }
        }
    }

    private static int[] numbers(byte[] bytes) {
        int[] numbers = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        return numbers;
    }

    /** A month at a time: nothing may be packed yet. */
    private void readLoose(DayRows rows, String sql, Instant from, Instant until) throws SQLException {
        for (Instant at = from; at.isBefore(until); at = at.plus(AT_ONCE)) {
            readAtOnce(rows, sql, at, at.plus(AT_ONCE).isBefore(until) ? at.plus(AT_ONCE) : until);
        }
    }

    private void readAtOnce(DayRows rows, String sql, Instant from, Instant until, Object... more) throws SQLException {
        if (from.isBefore(until)) {
            statements.list(
                    "select at, kind, first, first_word, second, second_word from (" + sql + ") r",
                    row -> add(rows, row),
                    Stream.concat(Stream.of(from, until), Stream.of(more)).toArray());
        }
    }

    private static boolean add(DayRows rows, ResultSet row) throws SQLException {
        rows.add(RowTime.instant(row, 1), rows.number(row.getString(2)), number(rows, row, 3), number(rows, row, 5));
        return true;
    }

    private static int number(DayRows rows, ResultSet row, int column) throws SQLException {
        @Nullable String word = row.getString(column + 1);
        return word == null ? row.getInt(column) : rows.number(word);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
