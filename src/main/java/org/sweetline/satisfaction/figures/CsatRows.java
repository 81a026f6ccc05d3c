package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.days.DayRows;
import org.sweetline.days.DayRows.Stretch;
import org.sweetline.days.PackedDays;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads the surveys of contacts of some time. */
@ApplicationScoped
class CsatRows {

    private static final String PEAKS =
            "select cast(day as text) from peak_day where day between cast(? as date) and cast(? as date)";
    private static final String SURGES = """
            select began_at, coalesce(ended_at, cast(? as timestamptz)) from surge
            where began_at < ? and coalesce(ended_at, 'infinity') > ?
            """;

    private final PackedDays packed;
    private final SurveyDays table;
    private final Statements statements;

    @Inject
    CsatRows(PackedDays packed, SurveyDays table, Statements statements) {
        this.packed = packed;
        this.table = table;
        this.statements = statements;
    }

    DayRows read(CsatScope asked, Instant from, Instant until) throws SQLException {
        Long campaign = asked.only().campaign();
        DayRows rows = campaign == null
                ? packed.read(table, from, until)
                : packed.some(table, CampaignReach.ITS_SURVEYS, from, until, campaign);
        return asked.ordinary() ? rows.without(peaks(asked.zone(), from, until)) : rows;
    }

    private List<Stretch> peaks(ZoneId zone, Instant from, Instant until) throws SQLException {
        String first = LocalDate.ofInstant(from, zone).toString();
        String last = LocalDate.ofInstant(until, zone).toString();
        List<Stretch> peaks = new ArrayList<>(
                statements.list(PEAKS, row -> day(LocalDate.parse(row.getString(1)), zone), first, last));
        peaks.addAll(statements.list(SURGES, CsatRows::surge, until, until, from));
        return peaks;
    }

    private static Stretch day(LocalDate day, ZoneId zone) {
        return new Stretch(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Stretch surge(ResultSet row) throws SQLException {
        return new Stretch(RowTime.instant(row, 1), RowTime.instant(row, 2));
    }
}
