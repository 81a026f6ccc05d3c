package org.sweetline.surge.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.SurgeLog;
import org.sweetline.surge.steering.RankStep.ToPutBack;
import org.sweetline.work.Loops;

/** Peak priorities on and off. */
@ApplicationScoped
public class PeakRankingDesk {

    private static final int SOME = 50;
    private static final String ON =
            "insert into peak_ranking (id, account_id, at) values (1, ?, ?) on conflict (id) do nothing";

    private final Statements statements;
    private final RankStep step;
    private final SurgeLog log;
    private final Loops loops;
    private final Clock clock;

    @Inject
    PeakRankingDesk(Statements statements, RankStep step, SurgeLog log, Loops loops, Clock clock) {
        this.statements = statements;
        this.step = step;
        this.log = log;
        this.loops = loops;
        this.clock = clock;
    }

    @Transactional(rollbackOn = Throwable.class)
    public void turnOn(CurrentAccount by) throws SQLException {
        if (statements.change(ON, by.id(), clock.instant()) == 1) {
            log.did(by, "turned on peak priorities", "tickets", "");
        }
    }

    /** No new tickets are raised from here on. */
    @Transactional(rollbackOn = Throwable.class)
    public void turnOff(CurrentAccount by) throws SQLException {
        if (statements.change("delete from peak_ranking where id = 1") == 1) {
            log.did(by, "turned off peak priorities", "tickets", "");
        }
    }

    void wake() {
        loops.wake(RankLoop.NAME);
    }

    /** Those that nobody ranked since are as before; some at a time, so that no transaction is long. */
    void putBack(CurrentAccount by) throws SQLException {
        List<ToPutBack> due;
        do {
            due = step.toPutBack(SOME);
            for (ToPutBack ticket : due) {
                step.putBack(ticket, by.id(), by.name());
            }
        } while (due.size() == SOME);
    }
}
