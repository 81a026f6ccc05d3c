package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Days as they are kept. */
@ApplicationScoped
public class Days {

    private static final String PEAK = "(d.marked = 'PEAK' or d.found and d.marked <> 'ORDINARY')";
    private static final String BETWEEN = """
            select d.day, d.orders, d.contacts, d.calls, %1$s, d.found_in, d.marked, d.reason, a.name, d.marked_at
            from surge_day d left join account a on a.id = d.account_id
            where d.day between cast(? as date) and cast(? as date)
            """.formatted(PEAK);
    private static final String LIST = BETWEEN + " order by d.day desc limit 400";
    private static final String PEAKS = BETWEEN + " and " + PEAK + " order by d.day desc limit 400";

    private static final String ONE_PEAK =
            "select cast(d.day as text) from surge_day d where cast(d.day as text) = ? and " + PEAK
                    + " and d.day <= cast(? as date)";

    private final Statements statements;

    @Inject
    Days(Statements statements) {
        this.statements = statements;
    }

    /** The newest first. */
    public List<SurgeDayView> list(LocalDate from, LocalDate until) throws SQLException {
        return statements.list(LIST, Days::view, from.toString(), until.toString());
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
                RowTime.nullable(row, 10));
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
