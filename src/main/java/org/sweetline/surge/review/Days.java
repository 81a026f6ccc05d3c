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
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Days as they are kept. */
@ApplicationScoped
public class Days {

    private static final String LIST = """
            select d.day, d.orders, d.contacts, d.calls, d.marked = 'PEAK' or d.found and d.marked <> 'ORDINARY',
                d.found_in, d.marked, d.reason, a.name, d.marked_at
            from surge_day d left join account a on a.id = d.account_id
            where d.day between cast(? as date) and cast(? as date) order by d.day desc limit 400
            """;

    private final Statements statements;

    @Inject
    Days(Statements statements) {
        this.statements = statements;
    }

    /** The newest first. */
    public List<SurgeDayView> list(LocalDate from, LocalDate until) throws SQLException {
        return statements.list(LIST, Days::view, from.toString(), until.toString());
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
