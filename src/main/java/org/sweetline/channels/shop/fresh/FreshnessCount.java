package org.sweetline.channels.shop.fresh;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLongArray;

/** What became of the questions since this node started: what is dropped is dropped silently, but counted. */
@ApplicationScoped
public class FreshnessCount {
    private final AtomicLongArray counts = new AtomicLongArray(Outcome.values().length);

    Freshness of(Freshness freshness) {
        counts.incrementAndGet(freshness.outcome().ordinal());
        return freshness;
    }

    public long of(Outcome outcome) {
        return counts.get(outcome.ordinal());
    }
}
