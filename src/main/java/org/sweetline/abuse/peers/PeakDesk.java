package org.sweetline.abuse.peers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.time.RowTime;

/** Peak days as a manager declares them. Assessments know them from the next one on. */
@ApplicationScoped
class PeakDesk {

    private static final int MOST = 200;
    private static final String ADD = """
            insert into risk_peak_window (name, from_at, to_at)
            select ?, ?, ? where (select count(*) from risk_peak_window) < ?
            """;
    private static final String LIST =
            "select id, name, from_at, to_at from risk_peak_window order by from_at desc, id";

    private final Statements statements;
    private final AuditTrail audit;

    @Inject
    PeakDesk(Statements statements, AuditTrail audit) {
        this.statements = statements;
        this.audit = audit;
    }

    List<PeakView> list() throws SQLException {
        return statements.list(
                LIST,
                row -> new PeakView(
                        row.getLong(1), row.getString(2), RowTime.instant(row, 3), RowTime.instant(row, 4)));
    }

    @Transactional(rollbackOn = Throwable.class)
    void declare(String name, Instant from, Instant to, CurrentAccount by) throws SQLException {
        if (!to.isAfter(from)) {
            throw ProblemException.invalid("to", "must be after from");
        }
        if (statements.change(ADD, name, from, to, (long) MOST) == 0) {
            throw ProblemException.invalid("name", "is one too many: there are at most %d".formatted(MOST));
        }
        audit.record(by, "declared peak days", "risk", name);
    }

    @Transactional(rollbackOn = Throwable.class)
    void remove(long id, CurrentAccount by) throws SQLException {
        if (statements.change("delete from risk_peak_window where id = ?", id) > 0) {
            audit.record(by, "removed peak days", "risk", Long.toString(id));
        }
    }
}
