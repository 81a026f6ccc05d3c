package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.SurgeProblem;
import org.sweetline.surge.review.ReviewView.SurgeTodoView;
import org.sweetline.time.RowTime;

/** What is to be better next time. */
@ApplicationScoped
public class TodoDesk {

    private static final int MOST = 50;
    private static final String LIST = """
            select t.id, t.text, a.name, t.created_at, t.done_at
            from surge_todo t left join account a on a.id = t.account_id where t.surge_id = ? order by t.id limit 50
            """;
    private static final String ADD = """
            insert into surge_todo (surge_id, text, account_id, created_at)
            select ?, ?, ?, ? where (select count(*) from surge_todo where surge_id = ?) < ?
            """;

    private final Statements statements;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TodoDesk(Statements statements, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    List<SurgeTodoView> of(long surge) throws SQLException {
        return statements.list(
                LIST,
                row -> new SurgeTodoView(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        RowTime.instant(row, 4),
                        RowTime.nullable(row, 5)),
                surge);
    }

    @Transactional(rollbackOn = Throwable.class)
    public void add(long surge, String text, CurrentAccount by) throws SQLException {
        if (statements.change(ADD, surge, text, by.id(), clock.instant(), surge, MOST) == 0) {
            throw ProblemException.invalid("text", "is one too many: a review has at most %d to-dos".formatted(MOST));
        }
        audit.record(by, "added to-do", "surge " + surge, "");
    }

    @Transactional(rollbackOn = Throwable.class)
    public void tick(long surge, long todo, boolean done, CurrentAccount by) throws SQLException {
        String sql = "update surge_todo set done_at = %s where id = ? and surge_id = ?"
                .formatted(done ? "coalesce(done_at, now())" : "null");
        if (statements.change(sql, todo, surge) == 0) {
            throw new ProblemException(SurgeProblem.NO_SUCH_TODO, "There is no to-do " + todo + ".");
        }
        audit.record(by, done ? "did to-do" : "reopened to-do", "surge " + surge, Long.toString(todo));
    }
}
