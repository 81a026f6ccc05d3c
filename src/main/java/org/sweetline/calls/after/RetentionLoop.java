package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sweetline.tickets.RecordingLog;
import org.sweetline.work.BackgroundLoop;

/** Lets go of recordings that are older than the rule says, some at a time; the phone network's copies go with them. */
@ApplicationScoped
class RetentionLoop implements BackgroundLoop {
    private static final Logger LOG = System.getLogger(RetentionLoop.class.getName());
    private static final int SOME = 50;
    private static final Duration UNTIL_NEXT = Duration.ofHours(1);
    private static final Duration BREATH = Duration.ofMillis(200);

    private final AfterConfig config;
    private final RecordingLog recordings;
    private final Clock clock;

    @Inject
    RetentionLoop(AfterConfig config, RecordingLog recordings, Clock clock) {
        this.config = config;
        this.recordings = recordings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recording retention";
    }

    @Override
    public Duration turn() throws SQLException {
        if (config.retention().isEmpty()) {
            return UNTIL_NEXT;
        }
        Instant before = clock.instant().minus(config.retention().get());
        int deleted = recordings.deleteOlderThan(before, SOME);
        if (deleted > 0) {
            LOG.log(Level.INFO, "{0} recordings from before {1} were deleted by the rule", deleted, before);
        }
        return deleted < SOME ? pause() : BREATH;
    }

    /** A rule of minutes is for trying it out; then nobody wants to wait for an hour. */
    private Duration pause() {
        Duration tenth = config.retention().orElse(UNTIL_NEXT).dividedBy(10);
        return tenth.compareTo(UNTIL_NEXT) < 0 ? tenth.plusSeconds(1) : UNTIL_NEXT;
    }
}
