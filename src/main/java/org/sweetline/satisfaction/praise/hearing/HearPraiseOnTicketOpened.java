package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.TicketOpened;

/** Listens for kind words in tickets that were taken over from another desk, or begun by an agent for a customer. */
@ApplicationScoped
class HearPraiseOnTicketOpened implements Reaction<TicketOpened> {

    private final Remarks remarks;
    private final Hearing hearing;
    private final PraiseRows rows;

    @Inject
    HearPraiseOnTicketOpened(Remarks remarks, Hearing hearing, PraiseRows rows) {
        this.remarks = remarks;
        this.hearing = hearing;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "hear praise in opened ticket";
    }

    @Override
    public Class<TicketOpened> event() {
        return TicketOpened.class;
    }

    @Override
    public void react(TicketOpened event) throws SQLException {
        for (Remark remark : remarks.ofTicket(event.ticket())) {
            for (Heard heard : hearing.hear(remark)) {
                rows.keep(heard);
            }
        }
    }
}
