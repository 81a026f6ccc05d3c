package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.TicketClosed;

/** Who was helped is asked how it was, when some time has passed. */
@ApplicationScoped
class PlanSurveyOnTicketClosed implements Reaction<TicketClosed> {

    private final SurveyDesk desk;

    @Inject
    PlanSurveyOnTicketClosed(SurveyDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "plan survey on ticket closed";
    }

    @Override
    public Class<TicketClosed> event() {
        return TicketClosed.class;
    }

    @Override
    public void react(TicketClosed event) throws SQLException {
        desk.ticketSolved(event.ticket());
    }
}
