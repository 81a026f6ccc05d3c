package org.sweetline.reports.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.ReportProblem;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.surge.SurgeConfig;

/** Where somebody says when a saved report is mailed, and to whom. */
@ApplicationScoped
public class ScheduleDesk {

    private static final String PUT = """
            insert into report_schedule (saved_report_id, every, day, hour, recipients, next_at)
            values (?, ?, ?, ?, cast(? as bigint[]), ?)
            on conflict (saved_report_id) do update set (every, day, hour, recipients, next_at, state, why) =
                (excluded.every, excluded.day, excluded.hour, excluded.recipients, excluded.next_at, 'ACTIVE', '')
            """;
    private static final String PAUSE =
            "update report_schedule set state = 'PAUSED', why = ? where saved_report_id = ? and state = 'ACTIVE'";
    private static final String LEAVE = """
            update report_schedule set recipients = array_remove(recipients, cast(? as bigint)),
                state = case when cardinality(recipients) = 1 then 'PAUSED' else state end,
                why = case when cardinality(recipients) = 1 then ? else why end
            where saved_report_id = ? and ? = any (recipients)
            """;
    private static final String RESUME =
            "update report_schedule set state = 'ACTIVE', why = '', next_at = ? where saved_report_id = ?";

    private final Statements statements;
    private final Readers readers;
    private final AuditTrail audit;
    private final SurgeConfig shop;
    private final Clock clock;

    @Inject
    ScheduleDesk(Statements statements, Readers readers, AuditTrail audit, SurgeConfig shop, Clock clock) {
        this.statements = statements;
        this.readers = readers;
        this.audit = audit;
        this.shop = shop;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Throwable.class)
    void put(SavedReportView report, Rhythm rhythm, List<Long> recipients, Permission needed, CurrentAccount by)
            throws SQLException {
        List<Readers.Reader> may = readers.of(recipients, needed);
        if (may.size() < recipients.size() || may.isEmpty()) {
            throw new ProblemException(
                    ReportProblem.RECIPIENT_MAY_NOT,
                    "Each recipient must work here and be allowed to read the report.");
        }
        statements.change(
                PUT,
                report.id(),
                rhythm.every().name(),
                rhythm.day(),
                rhythm.hour(),
                recipients.stream().map(String::valueOf).toList(),
                rhythm.next(clock.instant(), shop.zone()));
        String names = may.stream().map(Readers.Reader::name).collect(Collectors.joining(", "));
        audit.record(by, "scheduled report", report.name(), rhythm.every() + " to " + names);
    }

    @Transactional(rollbackOn = Throwable.class)
    void remove(SavedReportView report, CurrentAccount by) throws SQLException {
        if (statements.change("delete from report_schedule where saved_report_id = ?", report.id()) > 0) {
            audit.record(by, "unscheduled report", report.name(), whose(report));
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    void pause(SavedReportView report, CurrentAccount by) throws SQLException {
        if (statements.change(PAUSE, "", report.id()) > 0) {
            audit.record(by, "paused scheduled report", report.name(), whose(report));
        }
    }

    /** With nobody left it rests. */
    @Transactional(rollbackOn = Throwable.class)
    void leave(SavedReportView report, CurrentAccount by) throws SQLException {
        if (statements.change(LEAVE, by.id(), "all recipients have taken themselves off", report.id(), by.id()) > 0) {
            audit.record(by, "left scheduled report", report.name(), whose(report));
        }
    }

    private static String whose(SavedReportView report) {
        return report.mine() ? "" : "of " + report.owner();
    }

    /** What it missed is not sent later. */
    @Transactional(rollbackOn = Throwable.class)
    void resume(SavedReportView report, Rhythm rhythm, CurrentAccount by) throws SQLException {
        statements.change(RESUME, rhythm.next(clock.instant(), shop.zone()), report.id());
        audit.record(by, "resumed scheduled report", report.name(), "");
    }

    /** By itself, and whoever looks sees why. */
    @Transactional(rollbackOn = Throwable.class)
    void fail(long report, String why) throws SQLException {
        if (statements.change(PAUSE, why, report) > 0) {
            audit.recordUnnamed("Sweetline", "paused scheduled report", Long.toString(report), why);
        }
    }
}
