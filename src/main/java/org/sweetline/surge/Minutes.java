package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.surge.detection.Series;
import org.sweetline.time.RowTime;

/** Counts minutes, and reads what was counted. */
@ApplicationScoped
public class Minutes {

    private static final String PRESENT = """
            insert into surge_minute (minute, backlog, usual_orders, usual_contacts)
            values (?, (select count(*) from ticket where status = 'OPEN'), ?, ?)
            on conflict (minute) do update set (backlog, usual_orders, usual_contacts)
              = (excluded.backlog, excluded.usual_orders, excluded.usual_contacts)
            """;
    private static final String LIST = """
            select minute, orders, contacts, calls, abandons, answered, wait_ms, backlog, usual_orders, usual_contacts
            from surge_minute
            where minute >= ? and minute < ? order by minute
            """;

    private final Statements statements;

    @Inject
    Minutes(Statements statements) {
        this.statements = statements;
    }

    /**
     * @param backlog how many tickets were open; null when nobody looked
     * @param usualOrders how many are usual in such a minute, as it was judged then; null when nobody looked
     */
    public record Minute(
            Instant at,
            int orders,
            int contacts,
            int calls,
            int abandons,
            int answered,
            long waitMillis,
            @Nullable Integer backlog,
            @Nullable Double usualOrders,
            @Nullable Double usualContacts) {

        public int of(Series series) {
            return switch (series) {
                case ORDERS -> orders;
                case CONTACTS -> contacts;
                case CALLS -> calls;
            };
        }

        /** Null when nobody looked, and for calls: those are kept for what is drawn with a band. */
        public @Nullable Double usual(Series series) {
            return switch (series) {
                case ORDERS -> usualOrders;
                case CONTACTS -> usualContacts;
                case CALLS -> null;
            };
        }
    }

    /** The newest minutes, on each turn. */
    void countOfLate(Instant from, Instant until) throws SQLException {
        statements.change(
                MinuteCount.OF_LATE,
                from,
                until,
                from,
                until,
                from,
                from,
                until,
                from,
                from,
                until,
                from,
                from,
                until,
                from,
                until,
                from,
                until);
    }

    /**
     * A stretch of the past: what came late, or was imported.
     *
     * @return how many minutes are not as they were counted before
     */
    int countOfBefore(Instant from, Instant until) throws SQLException {
        return statements.change(
                MinuteCount.OF_BEFORE,
                from,
                until,
                from,
                until,
                from,
                until,
                from,
                from,
                until,
                from,
                from,
                until,
                from,
                until,
                from,
                until);
    }

    /** What is known only now: how many tickets are open, and what is usual. */
    void keepPresent(Instant now, Map<Series, Double> usual) throws SQLException {
        statements.change(
                PRESENT,
                now.truncatedTo(ChronoUnit.MINUTES),
                usual.getOrDefault(Series.ORDERS, 0.0),
                usual.getOrDefault(Series.CONTACTS, 0.0));
    }

    /** Those that anything is known of, the oldest first. */
    public List<Minute> list(Instant from, Instant until) throws SQLException {
        return statements.list(LIST, Minutes::minute, from, until);
    }

    /** One count a minute up to the present one, those without anything too. */
    static long[] counts(List<Minute> minutes, Series series, Instant now, int width) {
        Instant present = now.truncatedTo(ChronoUnit.MINUTES);
        long[] counts = new long[width];
        for (Minute minute : minutes) {
            long ago = Duration.between(minute.at(), present).toMinutes();
            if (ago >= 0 && ago < width) {
                counts[(int) (width - 1 - ago)] = minute.of(series);
            }
        }
        return counts;
    }

    private static Minute minute(ResultSet row) throws SQLException {
        return new Minute(
                RowTime.instant(row, 1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getLong(7),
                row.getObject(8, Integer.class),
                row.getObject(9, Double.class),
                row.getObject(10, Double.class));
    }
}
