package org.sweetline.orders;

import org.sweetline.events.DomainEvent;

/** Our copy of an order is new or changed. */
public record OrderSynced(long order) implements DomainEvent {

    @Override
    public String key() {
        return "O-" + order;
    }
}
