package org.sweetline.orders;

import org.sweetline.events.DomainEvent;

/** The shop answers again; what waited for it can go. */
public record ShopCameBack(String shop, long episode) implements DomainEvent {

    @Override
    public String key() {
        return "shop:" + shop;
    }
}
