package org.sweetline.channels.twilio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The only trace a refused request leaves: a count, by reason. */
@ApplicationScoped
public class RefusedWebhooks {
    private final Map<Refusal, Counter> counters = new EnumMap<>(Refusal.class);

    @Inject
    RefusedWebhooks(MetricRegistry metrics) {
        for (Refusal refusal : Refusal.values()) {
            counters.put(
                    refusal, metrics.counter("sweetline_webhook_refused_total", new Tag("reason", refusal.word())));
        }
    }

    void count(Refusal refusal) {
        Objects.requireNonNull(counters.get(refusal)).inc();
    }

    /** How many were refused on this node since it started. */
    public long total() {
        return counters.values().stream().mapToLong(Counter::getCount).sum();
    }
}
