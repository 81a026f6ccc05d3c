package org.sweetline.people.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.TimeCursor;

/** Reads notes on customers, the newest first: one query. */
@ApplicationScoped
class CustomerNotes {

    private static final String COLUMNS = """
            select n.id, n.text, n.account_id, a.name, n.at, n.edited_at, n.version
            from customer_note n join account a on a.id = n.account_id
            """;
    private static final String OF_CUSTOMER = COLUMNS
            + " where n.customer_id = living_customer(?) and (n.at, n.id) < (?, ?) order by n.at desc, n.id desc limit ?";

    private final Statements statements;

    @Inject
    CustomerNotes(Statements statements) {
        this.statements = statements;
    }

    List<CustomerNoteView> of(long customer, Optional<TimeCursor> after, int limit) throws SQLException {
        TimeCursor before = after.orElse(TimeCursor.BEHIND_ALL);
        return statements.list(OF_CUSTOMER, CustomerNotes::view, customer, before.at(), before.id(), limit);
    }

    CustomerNoteView get(long customer, long note) throws SQLException {
        return statements
                .first(
                        COLUMNS + " where n.customer_id = living_customer(?) and n.id = ?",
                        CustomerNotes::view,
                        customer,
                        note)
                .orElseThrow(() -> noSuch(note));
    }

    static ProblemException noSuch(long note) {
        return new ProblemException(FactsProblem.NO_SUCH_NOTE, "The customer has no note " + note + ".");
    }

    private static CustomerNoteView view(ResultSet row) throws SQLException {
        return new CustomerNoteView(
                row.getLong(1),
                row.getString(2),
                new WriterView(row.getLong(3), row.getString(4)),
                RowTime.instant(row, 5),
                RowTime.nullable(row, 6),
                row.getLong(7));
    }
}
