package org.sweetline.surge.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.surge.steering.RankRows.ToPutBack;
import org.sweetline.surge.steering.RankRows.ToRaise;
import org.sweetline.tickets.TicketNumber;

/** Goes through tickets some at a time, each in a transaction of its own; one that fails does not keep the others. */
@ApplicationScoped
class RankPass {

    private static final Logger LOG = System.getLogger(RankPass.class.getName());
    private static final int SOME = 50;

    private final RankRows rows;
    private final RankStep step;

    @Inject
    RankPass(RankRows rows, RankStep step) {
        this.rows = rows;
        this.step = step;
    }

    private interface Change {
        void make() throws SQLException;
    }

    /** Answers whether there may be more at once. */
    boolean raise() throws SQLException {
        int raised = 0;
        for (ToRaise due : rows.toRaise(SOME)) {
            raised += done(due.ticket(), () -> step.raise(due)) ? 1 : 0;
        }
        return raised == SOME;
    }

    /** Those that nobody ranked since are as before. */
    void putBack() throws SQLException {
        long last = 0;
        List<ToPutBack> some;
        do {
            some = rows.toPutBack(last, SOME);
            for (ToPutBack due : some) {
                done(due.ticket(), () -> step.putBack(due));
                last = due.ticket();
            }
        } while (some.size() == SOME);
    }

    private static boolean done(long ticket, Change change) {
        try {
            change.make();
            return true;
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, TicketNumber.text(ticket) + " keeps its priority until the next try", e);
            return false;
        }
    }
}
