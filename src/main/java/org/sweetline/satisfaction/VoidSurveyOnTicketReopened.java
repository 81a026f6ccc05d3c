package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.sweetline.events.Reaction;
import org.sweetline.tickets.TicketReopened;

/** Nobody is asked how it was while it goes on. */
@ApplicationScoped
class VoidSurveyOnTicketReopened implements Reaction<TicketReopened> {

    private final SurveyDesk desk;

    @Inject
    VoidSurveyOnTicketReopened(SurveyDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "void survey on ticket reopened";
    }

    @Override
    public Class<TicketReopened> event() {
        return TicketReopened.class;
    }

    @Override
    public void react(TicketReopened event) throws SQLException {
        desk.ticketReopened(event.ticket());
    }
}
