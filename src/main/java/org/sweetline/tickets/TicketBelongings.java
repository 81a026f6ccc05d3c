package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.merging.BelongingsTable;
import org.sweetline.people.merging.CustomerBelongings;

/** Tickets go with their customer, and their entries and calls with them; they come back by who wrote or called first. */
@ApplicationScoped
class TicketBelongings implements CustomerBelongings {

    private static final String FIRST_CAME_BY = """
            (select e.from_address from timeline_entry e where e.ticket_id = t.id and e.direction = 'IN'
             order by e.at, e.id limit 1) = any(?)""";

    private final DomainEvents events;

    @Inject
    TicketBelongings(DomainEvents events) {
        this.events = events;
    }

    @Override
    public String name() {
        return "tickets";
    }

    @Override
    public BelongingsTable table() {
        return BelongingsTable.of("ticket").cameBy(FIRST_CAME_BY);
    }

    @Override
    public void moved(List<String> keys) {
        keys.forEach(key -> events.publish(new TicketChanged(Long.parseLong(key))));
    }
}
