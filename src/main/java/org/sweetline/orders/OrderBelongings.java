package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sweetline.events.DomainEvents;
import org.sweetline.people.merging.BelongingsTable;
import org.sweetline.people.merging.CustomerBelongings;

/** Orders go with their customer, and come back by the mail address that they were placed with. */
@ApplicationScoped
class OrderBelongings implements CustomerBelongings {

    private final DomainEvents events;

    @Inject
    OrderBelongings(DomainEvents events) {
        this.events = events;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public BelongingsTable table() {
        return BelongingsTable.of("shop_order").cameBy("lower(t.email) = any(?)");
    }

    @Override
    public void moved(List<String> keys) {
        keys.forEach(key -> events.publish(new OrderSynced(Long.parseLong(key))));
    }
}
