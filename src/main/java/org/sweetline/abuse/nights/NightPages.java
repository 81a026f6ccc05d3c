package org.sweetline.abuse.nights;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads nights. */
@ApplicationScoped
class NightPages {

    private static final String LIST = """
            select cast(day as text), begun_at, at, people, seconds, coalesce(report ->> 'bands', '{}')
            from risk_night order by day desc limit 60
            """;

    private final Statements statements;

    @Inject
    NightPages(Statements statements) {
        this.statements = statements;
    }

    List<NightView> list() throws SQLException {
        return statements.list(LIST, NightPages::view);
    }

    private static NightView view(ResultSet row) throws SQLException {
        return new NightView(
                LocalDate.parse(row.getString(1)),
                RowTime.instant(row, 2),
                row.getTimestamp(3) == null ? null : RowTime.instant(row, 3),
                row.getLong(4),
                row.getDouble(5),
                bands(row.getString(6)));
    }

    private static Map<String, Integer> bands(String json) throws SQLException {
        try {
            return Json.mapper().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new SQLException("a night can't be read", e);
        }
    }
}
