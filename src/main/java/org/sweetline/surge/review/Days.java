package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.time.RowTime;

/** Days as they are kept. */
@ApplicationScoped
public class Days {

    private static final String PEAK = "(d.marked = 'PEAK' or d.found and d.marked <> 'ORDINARY')";
    private static final String BETWEEN = """
            select d.day, d.orders, d.contacts, d.calls, %1$s, d.found_in, d.marked, d.reason, a.name, d.marked_at, d.counted
            from surge_day d left join account a on a.id = d.account_id
            where (d.day between cast(? as date) and cast(? as date)
            """.formatted(PEAK);
    private static final String LIST = BETWEEN + " or ? and d.marked <> '') order by d.day desc limit 400";
    private static final String PEAKS = BETWEEN + ") and " + PEAK + " order by d.day desc limit 400";

    private static final String ONE_PEAK =
            "select cast(d.day as text) from surge_day d where cast(d.day as text) = ? and " + PEAK
                    + " and d.day <= cast(? as date)";
    /** Days long past are counted by nobody else. */
    private static final String MARK = """
            insert into surge_day (day, orders, contacts, calls, counted, marked, reason, account_id, marked_at)
            select d.day, coalesce(sum(m.orders), 0), coalesce(sum(m.contacts), 0), coalesce(sum(m.calls), 0),
                count(m.minute) > 0, ?, ?, ?, ?
            from (select cast(? as date)) d (day)
            left join surge_minute m on m.minute >= cast(d.day as timestamp) at time zone ?
                and m.minute < cast(d.day + 1 as timestamp) at time zone ?
            group by d.day
            on conflict (day) do update set (orders, contacts, calls, counted, marked, reason, account_id, marked_at)
              = (excluded.orders, excluded.contacts, excluded.calls, excluded.counted, excluded.marked, excluded.reason,
                excluded.account_id, excluded.marked_at)
            """;

    private final Statements statements;
    private final SurgeConfig config;
    private final Clock clock;

    @Inject
    Days(Statements statements, SurgeConfig config, Clock clock) {
        this.statements = statements;
        this.config = config;
        this.clock = clock;
    }

    /** The newest first. */
    public List<SurgeDayView> list(LocalDate from, LocalDate until) throws SQLException {
        return statements.list(LIST, Days::view, from.toString(), until.toString(), false);
    }

    /** And all others that a person marked. */
    List<SurgeDayView> listAndMarked(LocalDate from, LocalDate until) throws SQLException {
        return statements.list(LIST, Days::view, from.toString(), until.toString(), true);
    }

    void mark(LocalDate day, DayMark mark, String reason, long account) throws SQLException {
        String zone = config.zone().getId();
        statements.change(MARK, mark.name(), reason, account, clock.instant(), day.toString(), zone, zone);
    }

    /** Those that are peaks, the newest first. */
    public List<SurgeDayView> peaks(LocalDate from, LocalDate until) throws SQLException {
        return statements.list(PEAKS, Days::view, from.toString(), until.toString());
    }

    /** @param day as it is written, which may be none at all */
    public Optional<LocalDate> peak(String day, LocalDate today) throws SQLException {
        return statements
                .first(ONE_PEAK, row -> row.getString(1), day, today.toString())
                .map(LocalDate::parse);
    }

    private static SurgeDayView view(ResultSet row) throws SQLException {
        String marked = row.getString(7);
        return new SurgeDayView(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getBoolean(5),
                words(row.getArray(6)),
                marked.isEmpty() ? null : marked.toLowerCase(Locale.ROOT),
                row.getString(8),
                row.getString(9),
                RowTime.nullable(row, 10),
                row.getBoolean(11));
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
