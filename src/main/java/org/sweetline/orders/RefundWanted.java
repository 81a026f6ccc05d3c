package org.sweetline.orders;

import org.sweetline.events.DomainEvent;

/** Money of an order is to go back, or somebody wants to know whether it has. */
public record RefundWanted(long refund) implements DomainEvent {

    @Override
    public String key() {
        return "REFUND-" + refund;
    }
}
