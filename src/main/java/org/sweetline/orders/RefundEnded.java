package org.sweetline.orders;

import org.sweetline.events.DomainEvent;

/** The shop made the credit memo, or refused it for good. */
public record RefundEnded(long refund) implements DomainEvent {

    @Override
    public String key() {
        return "REFUND-" + refund;
    }
}
