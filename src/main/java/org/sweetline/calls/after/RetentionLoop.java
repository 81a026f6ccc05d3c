package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.tickets.RecordingLog;
import org.sweetline.work.BackgroundLoop;

/** Lets go of recordings that are older than the rule says, some at a time; the phone network's copies go with them. */
@ApplicationScoped
class RetentionLoop implements BackgroundLoop {
    private static final Logger LOG = System.getLogger(RetentionLoop.class.getName());

    private final RetentionRule rule;
    private final RecordingLog recordings;
    private final Clock clock;

    @Inject
    RetentionLoop(AfterConfig config, RecordingLog recordings, Clock clock) {
        this.rule = new RetentionRule(config.retention());
        this.recordings = recordings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recording retention";
    }

    @Override
    public Duration turn() throws SQLException {
        Optional<Instant> before = rule.before(clock.instant());
        int deleted = before.isEmpty() ? 0 : recordings.deleteOlderThan(before.get(), RetentionRule.SOME);
        if (deleted > 0) {
            LOG.log(Level.INFO, "{0} recordings from before {1} were deleted by the rule", deleted, before.get());
        }
        return rule.untilNext(deleted);
    }
}
