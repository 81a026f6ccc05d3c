package org.sweetline.reports.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.sweetline.json.Json;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.ReportProblem;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** Where reports are saved under a name. */
@ApplicationScoped
public class SavedReportDesk {

    private static final String SAVE = """
            insert into saved_report (report, name, filter, account_id, shared, changed_at) values (?, ?, ?::jsonb, ?, ?, ?)
            on conflict (account_id, lower(name)) do update set (report, name, filter, shared, changed_at, version) =
                (excluded.report, excluded.name, excluded.filter, excluded.shared, excluded.changed_at,
                saved_report.version + 1)
            returning id
            """;
    private static final String CHANGE = """
            update saved_report set name = ?, filter = ?::jsonb, shared = ?, changed_at = ?, version = version + 1
            where id = ? and version = ?
            """;

    private final Statements statements;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SavedReportDesk(Statements statements, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param filter as an address says it */
    record Wanted(String report, String name, Map<String, String> filter, boolean shared) {}

    @Transactional(rollbackOn = Throwable.class)
    long save(Wanted wanted, CurrentAccount by) throws SQLException {
        long id = statements.number(
                SAVE,
                wanted.report(),
                wanted.name(),
                Json.write(wanted.filter()),
                by.id(),
                wanted.shared(),
                clock.instant());
        audit.record(by, "saved report", wanted.name(), wanted.report() + (wanted.shared() ? ", shared" : ""));
        return id;
    }

    @Transactional(rollbackOn = Throwable.class)
    void change(long id, Wanted wanted, long version, CurrentAccount by) throws SQLException {
        int changed = statements.change(
                CHANGE, wanted.name(), Json.write(wanted.filter()), wanted.shared(), clock.instant(), id, version);
        if (changed == 0) {
            throw new ProblemException(ReportProblem.REPORT_CHANGED, "It was changed meanwhile; read it again.");
        }
        audit.record(by, "changed saved report", wanted.name(), wanted.shared() ? "shared" : "own");
    }

    @Transactional(rollbackOn = Throwable.class)
    void remove(SavedReportView report, CurrentAccount by) throws SQLException {
        statements.change("delete from saved_report where id = ?", report.id());
        audit.record(by, "removed saved report", report.name(), report.report());
    }
}
