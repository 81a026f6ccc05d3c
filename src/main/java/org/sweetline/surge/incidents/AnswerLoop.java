package org.sweetline.surge.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.work.BackgroundLoop;

/** Answers the tickets of incidents. */
@ApplicationScoped
class AnswerLoop implements BackgroundLoop {

    private final AnswerStep step;

    @Inject
    AnswerLoop(AnswerStep step) {
        this.step = step;
    }

    @Override
    public String name() {
        return "answers of incidents";
    }

    @Override
    public Duration turn() throws SQLException {
        step.linkNew();
        return OneByOne.turn(
                step.due(OneByOne.SOME).stream().map(TicketNumber::new).toList(),
                ticket -> step.answer(ticket.id()),
                (ticket, because) -> step.skip(ticket.id(), because));
    }
}
