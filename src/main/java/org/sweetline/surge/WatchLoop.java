package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.sweetline.surge.detection.Usual;
import org.sweetline.work.BackgroundLoop;

/**
 * Looks at the series again and again, and between two looks counts a past day anew: the whole of the past at the start, then
 * slowly for ever, because imports and a shop that comes back bring what is long over.
 */
@ApplicationScoped
class WatchLoop implements BackgroundLoop {

    private static final int DAYS = Usual.DAYS + 7;
    /** So many times through at each look: a shop that is new here brings its past in the first half hour. */
    private static final int SOON = 3;

    private static final int LOOKS_BETWEEN = 12;

    private final WatchStep step;
    private final SurgeConfig config;
    private final Clock clock;
    private int daysAgo;
    private int passes;
    private int looks;

    @Inject
    WatchLoop(WatchStep step, SurgeConfig config, Clock clock) {
        this.step = step;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "surge watch";
    }

    @Override
    public Duration turn() throws SQLException {
        if (passes == 0 && step.isFirstOfAll()) {
            return recountOneDay() ? Duration.ZERO : config.every();
        }
        if (step.look(config.alarm()) && (passes < SOON || ++looks % LOOKS_BETWEEN == 0)) {
            recountOneDay();
        }
        return config.every();
    }

    /** False: all days have been counted. */
    private boolean recountOneDay() throws SQLException {
        LocalDate day = clock.instant().atZone(config.zone()).toLocalDate().minusDays(daysAgo);
        Instant from = day.atStartOfDay(config.zone()).toInstant();
        step.recount(from, day.plusDays(1).atStartOfDay(config.zone()).toInstant());
        daysAgo = daysAgo == DAYS ? 0 : daysAgo + 1;
        passes += daysAgo == 0 ? 1 : 0;
        return daysAgo != 0;
    }
}
