package org.sweetline.orders;

import org.sweetline.events.DomainEvent;

/** Somebody of the team wrote something for the shop to keep at an order, or wants it sent once more. */
public record OrderCommentWritten(long write) implements DomainEvent {

    @Override
    public String key() {
        return "W-" + write;
    }
}
