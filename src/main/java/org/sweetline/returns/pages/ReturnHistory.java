package org.sweetline.returns.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads what was done to a return, the oldest step first. */
@ApplicationScoped
public class ReturnHistory {

    private static final String STEPS = """
            select e.at, e.kind, e.actor, a.id, a.name, i.line_id, e.reason, e.note, e.internal_note, e.quantity, e.state,
                e.assessment_id
            from return_event e left join account a on a.id = e.account_id left join return_item i on i.id = e.item_id
            where e.return_id = ? order by e.id
            """;

    private final Statements statements;

    @Inject
    ReturnHistory(Statements statements) {
        this.statements = statements;
    }

    /** @param risk whether it names assessments */
    public List<ReturnEventView> of(ReturnNumber number, boolean risk) throws SQLException {
        List<ReturnEventView> steps = statements.list(STEPS, row -> step(row, risk), number.id());
        if (steps.isEmpty()) {
            throw ReturnNumber.noSuch(number);
        }
        return steps;
    }

    private static ReturnEventView step(ResultSet row, boolean risk) throws SQLException {
        return new ReturnEventView(
                RowTime.instant(row, 1),
                Columns.word(row, 2),
                Columns.word(row, 3),
                Columns.personOrNull(row, 4),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, Integer.class),
                risk ? row.getObject(12, Long.class) : null,
                Columns.word(row, 11));
    }
}
