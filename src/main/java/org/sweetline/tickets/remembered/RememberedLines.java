package org.sweetline.tickets.remembered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.time.RowTime;

/** Reads remembered lines: one query. There are never more than {@link RememberedDesk#MOST}. */
@ApplicationScoped
public class RememberedLines {

    private static final String COLUMNS = """
            select l.id, l.text, l.account_id, a.name, l.at, l.edited_at, l.ticket_id, l.entry_id, l.version
            from remembered_line l join account a on a.id = l.account_id
            """;

    private final Statements statements;

    @Inject
    RememberedLines(Statements statements) {
        this.statements = statements;
    }

    /** The newest first. */
    public List<RememberedView> of(long customer) throws SQLException {
        return statements.list(
                COLUMNS + " where l.customer_id = living_customer(?) order by l.at desc, l.id desc",
                RememberedLines::view,
                customer);
    }

    RememberedView get(long customer, long line) throws SQLException {
        return statements
                .first(
                        COLUMNS + " where l.customer_id = living_customer(?) and l.id = ?",
                        RememberedLines::view,
                        customer,
                        line)
                .orElseThrow(() -> new ProblemException(
                        RememberedProblem.NO_SUCH_LINE, "The customer has no remembered line " + line + "."));
    }

    Optional<RememberedView> byRequest(long customer, long account, String requestKey) throws SQLException {
        return statements.first(
                COLUMNS + " where l.customer_id = living_customer(?) and l.account_id = ? and l.request_key = ?",
                RememberedLines::view,
                customer,
                account,
                requestKey);
    }

    private static RememberedView view(ResultSet row) throws SQLException {
        @Nullable Long ticket = row.getObject(7, Long.class);
        return new RememberedView(
                row.getLong(1),
                row.getString(2),
                new PersonView(row.getLong(3), row.getString(4)),
                RowTime.instant(row, 5),
                RowTime.nullable(row, 6),
                TicketNumber.textOrNull(ticket),
                row.getObject(8, Long.class),
                row.getLong(9));
    }
}
