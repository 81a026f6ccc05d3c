package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.time.RowTime;
import org.sweetline.web.TimeCursor;

/** What agents promised to come back to, the earliest first. */
@ApplicationScoped
public class FollowUpDesk {
    private static final String LIST = """
            select w.call_id, w.account_id, a.name, w.follow_up_at, w.note, p.ticket_id, c.id, c.name, d.caller
            from call_wrap_up w join account a on a.id = w.account_id join desk_call d on d.id = w.call_id
                left join phone_call p on p.sid = d.sid left join customer c on c.id = d.customer_id
            where w.follow_up_at is not null and w.followed_up_at is null
                and (cast(? as bigint) is null or w.account_id = ?) and (w.follow_up_at, w.call_id) > (?, ?)
            order by w.follow_up_at, w.call_id limit ?
            """;
    private static final String DONE = """
            update call_wrap_up set followed_up_at = ?
            where call_id = ? and account_id = ? and follow_up_at is not null and followed_up_at is null
            """;

    private final Statements statements;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    FollowUpDesk(Statements statements, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param account null for everybody's */
    List<FollowUpView> open(@Nullable Long account, Optional<TimeCursor> after, int limit) throws SQLException {
        TimeCursor from = after.orElse(TimeCursor.BEFORE_ALL);
        return statements.list(LIST, FollowUpDesk::view, account, account, from.at(), from.id(), limit);
    }

    @Transactional(rollbackOn = Throwable.class)
    void done(long call, long account, CurrentAccount by) throws SQLException {
        if (statements.change(DONE, clock.instant(), call, account) == 0) {
            throw new ProblemException(
                    AfterProblem.NO_SUCH_FOLLOW_UP, "Nothing is left to follow up of call " + call + ".");
        }
        audit.record(by, "followed a call up", "L-" + call, "");
    }

    private static FollowUpView view(ResultSet row) throws SQLException {
        @Nullable Long ticket = row.getObject(6, Long.class);
        @Nullable Long customer = row.getObject(7, Long.class);
        return new FollowUpView(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                RowTime.instant(row, 4),
                row.getString(5),
                TicketNumber.textOrNull(ticket),
                CustomerNumber.textOrNull(customer),
                row.getString(8) == null ? "" : row.getString(8),
                row.getString(9));
    }
}
