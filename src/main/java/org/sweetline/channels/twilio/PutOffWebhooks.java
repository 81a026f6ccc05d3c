package org.sweetline.channels.twilio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.sweetline.web.Words;
import org.sweetline.work.RightOfWay.Matter;

/** How many found the house full: of whom was heard, and of what was only told. */
@ApplicationScoped
public class PutOffWebhooks {
    private final Map<Matter, Counter> counters = new EnumMap<>(Matter.class);

    @Inject
    PutOffWebhooks(MetricRegistry metrics) {
        for (Matter matter : Matter.values()) {
            Tag tag = new Tag("matter", Words.of(matter));
            counters.put(matter, metrics.counter("sweetline_webhook_put_off_total", tag));
        }
    }

    void count(Matter matter) {
        Objects.requireNonNull(counters.get(matter)).inc();
    }

    /** Of this node since it started. */
    public long total() {
        return counters.values().stream().mapToLong(Counter::getCount).sum();
    }
}
