package org.sweetline.satisfaction.praise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.time.RowTime;

/** What was done with kind words, by whom and when: beside them for their readers, and in the audit trail. */
@ApplicationScoped
public class PraiseTrail {

    private static final String ADD =
            "insert into praise_event (praise_id, account_id, action, detail, at) values (?, ?, ?, ?, ?)";
    private static final String OF = """
            select e.action, e.detail, e.account_id, a.name, e.at from praise_event e left join account a on a.id = e.account_id
            where e.praise_id = ? order by e.id
            """;

    private final Statements statements;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PraiseTrail(Statements statements, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    public void add(long praise, CurrentAccount by, String action, String detail) throws SQLException {
        statements.change(ADD, praise, by.id(), action, detail, clock.instant());
        audit.record(by, "praise " + action, "praise " + praise, "");
    }

    /** What came of what the customer did. */
    public void add(long praise, String action) throws SQLException {
        statements.change(ADD, praise, null, action, "", clock.instant());
        audit.recordUnnamed("Sweetline", "praise " + action, "praise " + praise, "");
    }

    public List<PraiseEventView> of(long praise) throws SQLException {
        return statements.list(
                OF,
                row -> new PraiseEventView(row.getString(1), row.getString(2), by(row), RowTime.instant(row, 5)),
                praise);
    }

    private static @Nullable PersonView by(ResultSet row) throws SQLException {
        @Nullable Long account = row.getObject(3, Long.class);
        return account == null ? null : new PersonView(account, row.getString(4));
    }
}
