package org.sweetline.surge.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.surge.SurgeLog;
import org.sweetline.work.Loops;

/** Peak priorities on and off. */
@ApplicationScoped
public class PeakRankingDesk {

    private static final String ON =
            "insert into peak_ranking (id, account_id, at) values (1, ?, ?) on conflict (id) do nothing";
    private static final String PUT_BACK_BY = "update peak_rank set put_back_by = ?";

    private final Statements statements;
    private final RankPass pass;
    private final SurgeLog log;
    private final Loops loops;
    private final Clock clock;

    @Inject
    PeakRankingDesk(Statements statements, RankPass pass, SurgeLog log, Loops loops, Clock clock) {
        this.statements = statements;
        this.pass = pass;
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
            statements.change(PUT_BACK_BY, by.id());
            log.did(by, "turned off peak priorities", "tickets", "");
        }
    }

    void wake() {
        loops.wake(RankLoop.NAME);
    }

    /** What fails now the loop puts back later. */
    void putBack() throws SQLException {
        pass.putBack();
    }
}
