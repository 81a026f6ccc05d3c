package org.sweetline.reports.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.json.Json;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.ReportProblem;
import org.sweetline.reports.saved.SavedReportView.ReportScheduleView;
import org.sweetline.schema.Statements;
import org.sweetline.security.Permission;
import org.sweetline.security.SignedIn;
import org.sweetline.surge.SurgeConfig;
import org.sweetline.time.RowTime;

/** Saved reports as they are kept: one query a list. */
@ApplicationScoped
class SavedReports {

    private static final String COLUMNS = """
            select r.id, r.report, r.name, r.filter, r.shared, r.account_id, a.name, r.version, s.every, s.day, s.hour,
                s.recipients, s.state, s.why, s.next_at, s.last_at
            from saved_report r join account a on a.id = r.account_id
            left join report_schedule s on s.saved_report_id = r.id
            """;
    private static final String LIST = COLUMNS + """
             where r.account_id = ? or r.shared or ? = any (s.recipients) or ? and s.saved_report_id is not null
            order by r.account_id <> ?, lower(r.name), r.id limit 200
            """;

    private final Statements statements;
    private final SurgeConfig shop;

    @Inject
    SavedReports(Statements statements, SurgeConfig shop) {
        this.statements = statements;
        this.shop = shop;
    }

    /** Own ones first, then those that others share or have mailed to this reader; who manages accounts sees all that are mailed. */
    List<SavedReportView> list(SignedIn reader) throws SQLException {
        long id = reader.accountId();
        return statements.list(LIST, row -> view(row, id), id, id, oversees(reader), id);
    }

    /** One that this reader may see. */
    SavedReportView get(long id, SignedIn reader) throws SQLException {
        return find(id, reader.accountId())
                .filter(report -> report.mine() || report.shared() || isMailed(report, reader))
                .orElseThrow(() -> new ProblemException(
                        ReportProblem.NO_SUCH_SAVED_REPORT, "There is no saved report " + id + "."));
    }

    /** Whoever owns it. */
    Optional<SavedReportView> find(long id, long reader) throws SQLException {
        return statements.first(COLUMNS + " where r.id = ?", row -> view(row, reader), id);
    }

    /** One that this reader may change. */
    SavedReportView own(long id, SignedIn reader) throws SQLException {
        SavedReportView report = get(id, reader);
        return report.mine() ? report : refused(report);
    }

    /** One whose mails this reader may stop: whoever has left can't. */
    SavedReportView stoppable(long id, SignedIn reader) throws SQLException {
        SavedReportView report = get(id, reader);
        return report.mine() || oversees(reader) ? report : refused(report);
    }

    private static SavedReportView refused(SavedReportView report) {
        throw new ProblemException(
                ReportProblem.NOT_YOUR_REPORT, "It belongs to " + report.owner() + "; save one of your own.");
    }

    private static boolean isMailed(SavedReportView report, SignedIn reader) {
        @Nullable ReportScheduleView schedule = report.schedule();
        return schedule != null && (oversees(reader) || schedule.recipients().contains(reader.accountId()));
    }

    private static boolean oversees(SignedIn reader) {
        return reader.permissions().contains(Permission.MANAGE_ACCOUNTS);
    }

    private SavedReportView view(ResultSet row, long reader) throws SQLException {
        return new SavedReportView(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                filter(row.getString(4)),
                row.getBoolean(5),
                row.getLong(6) == reader,
                row.getString(7),
                row.getLong(8),
                schedule(row));
    }

    private @Nullable ReportScheduleView schedule(ResultSet row) throws SQLException {
        @Nullable String every = row.getString(9);
        if (every == null) {
            return null;
        }
        return new ReportScheduleView(
                every.toLowerCase(Locale.ROOT),
                row.getInt(10),
                row.getInt(11),
                shop.zone().getId(),
                longs(row.getArray(12)),
                row.getString(13).equals("PAUSED"),
                row.getString(14),
                RowTime.instant(row, 15),
                RowTime.nullable(row, 16));
    }

    private static Map<String, String> filter(String json) {
        Map<String, String> filter = new LinkedHashMap<>();
        Json.read(json, Map.class).forEach((name, value) -> filter.put(String.valueOf(name), String.valueOf(value)));
        return filter;
    }

    private static List<Long> longs(Array array) throws SQLException {
        return List.of((Long[]) array.getArray());
    }
}
