package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnProblem;
import org.sweetline.returns.ReturnState;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** The returns of one order. */
@ApplicationScoped
class OrderReturns {

    private static final String OF_ORDER = """
            select r.id, r.state, r.requested_at, (select string_agg(i.name, ', ' order by i.id) from return_item i
                where i.return_id = r.id)
            from return_request r where r.order_id = ? order by r.id desc limit 50
            """;
    private static final String BELONGS = "select 1 from return_request where id = ? and order_id = ?";

    private static final String NOTE = """
            select note from return_event where return_id = ? and kind in ('DECIDED', 'BULK_DECIDED') order by id desc limit 1
            """;

    private static final String EASE = "select ease from return_ease where return_id = ?";

    private final Statements statements;

    @Inject
    OrderReturns(Statements statements) {
        this.statements = statements;
    }

    /** One in the list. */
    record Asked(String number, String state, String tone, Instant at, String items) {}

    List<Asked> of(long order) throws SQLException {
        return statements.list(
                OF_ORDER,
                row -> asked(
                        new ReturnNumber(row.getLong(1)),
                        ReturnState.valueOf(row.getString(2)),
                        RowTime.instant(row, 3),
                        row.getString(4)),
                order);
    }

    /** What whoever decided wrote to the customer; "" when nothing. */
    String note(ReturnNumber number) throws SQLException {
        return statements.first(NOTE, row -> row.getString(1), number.id()).orElse("");
    }

    private static Asked asked(ReturnNumber number, ReturnState state, Instant at, String items) {
        return new Asked(number.toString(), Words.of(state), Tone.of(state), at, items);
    }

    /** A return of somebody else is no return to whoever asks. */
    void requireOf(Visit visit, ReturnNumber number) throws SQLException {
        if (statements.first(BELONGS, row -> true, number.id(), visit.orderId()).isEmpty()) {
            throw new ProblemException(ReturnProblem.NO_SUCH_RETURN, "This order has no such return.");
        }
    }

    /** How easy it was to ask for it; 0 when nothing was said. */
    int ease(ReturnNumber number) throws SQLException {
        return statements.first(EASE, row -> row.getInt(1), number.id()).orElse(0);
    }
}
