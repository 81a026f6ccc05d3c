package org.sweetline.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.FeedCursor;
import org.sweetline.events.FeedRow;
import org.sweetline.events.Follower;

/** Sends what happens to the open streams: what changed, never its content; the browser asks for that with its rights. */
@ApplicationScoped
class LiveFollower implements Follower {

    private static final Map<String, String> NAMES = Map.of(
            "T",
            "ticket",
            "C",
            "customer",
            "O",
            "order",
            "L",
            "call",
            "A",
            "agent",
            "B",
            "callback",
            "M",
            "missed",
            "RMA",
            "return",
            "S",
            "surge");

    private final Streams streams;
    private volatile @Nullable Sse sse;

    @Inject
    LiveFollower(Streams streams) {
        this.streams = streams;
    }

    @Override
    public String name() {
        return "live";
    }

    @Override
    public FeedCursor cursor() {
        return FeedCursor.NOW;
    }

    @Override
    public void follow(List<FeedRow> rows) {
        Sse factory = sse;
        if (factory == null || streams.count() == 0) {
            return;
        }
        rows.forEach(row -> event(factory, row).ifPresent(streams::send));
    }

    /** JAX-RS only hands its event factory to requests. */
    void uses(Sse factory) {
        sse = factory;
    }

    static Optional<OutboundSseEvent> event(Sse factory, FeedRow row) {
        int edge = row.key().indexOf('-');
        String name = edge > 0 ? NAMES.get(row.key().substring(0, edge)) : null;
        if (name == null) {
            return Optional.empty();
        }
        String data = "{\"event\":\"%s\",\"key\":\"%s\",\"at\":\"%s\"}".formatted(row.event(), row.key(), row.at());
        return Optional.of(factory.newEventBuilder()
                .id(row.xid() + "-" + row.id())
                .name(name)
                .data(String.class, data)
                .build());
    }
}
