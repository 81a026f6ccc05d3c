package org.sweetline.calls.hours.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.calls.hours.SetupChanges;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;

/** Shuts numbers out and lets them in again. The trail names the row, not the number: it may be a customer's. */
@ApplicationScoped
public class BlockingDesk {

    private static final int MOST = 5_000;
    private static final String COUNT = "select count(*) from blocked_number";
    private static final String BLOCK = """
            insert into blocked_number (number, prefix, reason, until_at, account_id, created_at) values (?, ?, ?, ?, ?, ?)
            on conflict (number, prefix) do update
            set reason = excluded.reason, until_at = excluded.until_at, account_id = excluded.account_id
            returning id
            """;

    private final Statements statements;
    private final SetupChanges changes;
    private final Clock clock;

    @Inject
    BlockingDesk(Statements statements, SetupChanges changes, Clock clock) {
        this.statements = statements;
        this.changes = changes;
        this.clock = clock;
    }

    /** Blocked twice, it stands once, with the latest reason. */
    @Transactional(rollbackOn = Throwable.class)
    public long block(BlockForm form, CurrentAccount by) throws SQLException {
        if (statements.count(COUNT) >= MOST) {
            throw new ProblemException(
                    HoursProblem.TOO_MANY, "%d numbers are blocked; let some in again.".formatted(MOST));
        }
        @Nullable
        Object[] values = {form.number(), form.prefix(), form.reason(), form.until(), by.id(), clock.instant()};
        long id = statements.number(BLOCK, values);
        changes.record(by, "blocked number", "number " + id, "");
        return id;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void letIn(long id, CurrentAccount by) throws SQLException {
        if (statements.change("delete from blocked_number where id = ?", id) == 0) {
            throw BlockedNumberPages.noSuch(id);
        }
        changes.record(by, "unblocked number", "number " + id, "");
    }
}
