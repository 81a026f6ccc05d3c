package org.sweetline.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.work.AfterCommit;

/** Phones in browsers whose page is being loaded anew: nothing rings there until they are back, or are not awaited any more. */
@ApplicationScoped
public class ReturningPhones {
    /** A page is there again within seconds; who does not come by then has closed it. */
    public static final Duration AWAITED = Duration.ofSeconds(30);

    private final Statements statements;
    private final AfterCommit after;
    private final Clock clock;

    @Inject
    ReturningPhones(Statements statements, AfterCommit after, Clock clock) {
        this.statements = statements;
        this.after = after;
        this.clock = clock;
    }

    /** The page goes and says that it comes again. Whoever's call it is about is locked. */
    public void goes(long account) {
        become(account, clock.instant().plus(AWAITED));
    }

    /** It can be rung again. */
    public void isBack(long account) {
        become(account, null);
        after.wake(AgentPhones.LINE);
    }

    public boolean isAwaited(long account) {
        try {
            return statements
                    .first(
                            "select 1 from agent_phone where account_id = ? and device = 'BROWSER' and back_until > ?",
                            row -> 1,
                            account,
                            clock.instant())
                    .isPresent();
        } catch (SQLException e) {
            throw new IllegalStateException("Whether a phone comes back can't be read", e);
        }
    }

    private void become(long account, @Nullable Instant until) {
        try {
            statements.change("update agent_phone set back_until = ? where account_id = ?", until, account);
        } catch (SQLException e) {
            throw new IllegalStateException("Whether a phone comes back can't be put down", e);
        }
    }
}
