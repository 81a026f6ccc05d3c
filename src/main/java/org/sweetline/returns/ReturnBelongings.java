package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.merging.BelongingsTable;
import org.sweetline.people.merging.CustomerBelongings;

/** Returns go with their customer, and come back by the mail address that their order was placed with. */
@ApplicationScoped
class ReturnBelongings implements CustomerBelongings {

    private static final String ORDERED_WITH =
            "(select lower(o.email) from shop_order o where o.id = t.order_id) = any(?)";

    private final DomainEvents events;

    @Inject
    ReturnBelongings(DomainEvents events) {
        this.events = events;
    }

    @Override
    public String name() {
        return "returns";
    }

    @Override
    public BelongingsTable table() {
        return BelongingsTable.of("return_request").cameBy(ORDERED_WITH);
    }

    @Override
    public void moved(List<String> keys) {
        keys.forEach(key -> events.publish(new ReturnChanged(Long.parseLong(key))));
    }
}
