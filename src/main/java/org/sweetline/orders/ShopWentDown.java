package org.sweetline.orders;

import org.sweetline.events.DomainEvent;

/** The shop does not answer any more; the desk works from its copy. */
public record ShopWentDown(String shop, long episode) implements DomainEvent {

    @Override
    public String key() {
        return "shop:" + shop;
    }
}
