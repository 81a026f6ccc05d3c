package org.sweetline.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sweetline.security.OpenSessions;
import org.sweetline.work.BackgroundLoop;

/** Keeps streams alive, finds the dead ones, and closes those whose session or token is over. */
@ApplicationScoped
class Heartbeat implements BackgroundLoop {

    private static final Duration EVERY = Duration.ofSeconds(4);
    private static final int BEATS_BETWEEN = 4;

    private final Streams streams;
    private final OpenSessions sessions;
    private volatile @Nullable Sse sse;
    private int turns;

    @Inject
    Heartbeat(Streams streams, OpenSessions sessions) {
        this.streams = streams;
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "live heartbeat";
    }

    @Override
    public Duration turn() {
        if (streams.count() > 0) {
            streams.secrets().forEach(this::closeWhenOver);
            beat();
        }
        return EVERY;
    }

    @Override
    public void stopping() {
        streams.closeAll();
    }

    void uses(Sse factory) {
        sse = factory;
    }

    private void closeWhenOver(String secretHash) {
        if (!sessions.open(secretHash)) {
            streams.closeOf(secretHash);
        }
    }

    private void beat() {
        Sse factory = sse;
        if (factory != null && ++turns % BEATS_BETWEEN == 0) {
            streams.send(factory.newEventBuilder().comment("still here").build());
        }
    }
}
