package org.sweetline.surge.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Optional;
import org.sweetline.surge.steering.RankRows.Taken;
import org.sweetline.surge.steering.RankRows.ToPutBack;
import org.sweetline.surge.steering.RankRows.ToRaise;
import org.sweetline.tickets.Priority;
import org.sweetline.tickets.TicketDesk;
import org.sweetline.tickets.TicketDesk.Edit;
import org.sweetline.tickets.TicketNumber;

/** Raises one ticket, or puts one back; what a person ranked since stays as they ranked it. */
@ApplicationScoped
class RankStep {

    private final RankRows rows;
    private final TicketDesk desk;

    @Inject
    RankStep(RankRows rows, TicketDesk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    @Transactional(rollbackOn = Exception.class)
    void raise(ToRaise due) throws SQLException {
        Priority rank = PeakRank.of(due.topic()).orElseThrow();
        if (rows.keep(due.ticket(), rank.name())) {
            desk.rank(new Edit(new TicketNumber(due.ticket()), due.account(), due.name(), Optional.empty()), rank);
        }
    }

    @Transactional(rollbackOn = Exception.class)
    void putBack(ToPutBack due) throws SQLException {
        Optional<Taken> taken = rows.take(due.ticket()).filter(Taken::untouched);
        if (taken.isPresent()) {
            desk.rank(
                    new Edit(new TicketNumber(due.ticket()), due.account(), due.name(), Optional.empty()),
                    Priority.valueOf(taken.get().before()));
        }
    }
}
