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

/** Looks at the series again and again, and between two looks counts a past day anew. */
@ApplicationScoped
class WatchLoop implements BackgroundLoop {

    private final WatchStep step;
    private final SurgeConfig config;
    private final Clock clock;
    private final Recounts recounts = new Recounts(Usual.DAYS + 7);

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
        if (!recounts.isThrough() && step.isFirstOfAll()) {
            recountOneDay();
            return recounts.isThrough() ? config.every() : Duration.ZERO;
        }
        if (step.look(config.alarm()) && recounts.isDue()) {
            recount();
        }
        return step.isWatching() ? config.everyWhileWatching() : config.every();
    }

    /** What an import brought is followed at once, as long as no look is late for it. */
    private void recount() throws SQLException {
        Instant enough = clock.instant().plus(config.every().dividedBy(2));
        do {
            recountOneDay();
        } while (recounts.goesOn() && clock.instant().isBefore(enough));
    }

    private void recountOneDay() throws SQLException {
        LocalDate day = clock.instant().atZone(config.zone()).toLocalDate().minusDays(recounts.daysAgo());
        Instant from = day.atStartOfDay(config.zone()).toInstant();
        recounts.counted(
                step.recount(from, day.plusDays(1).atStartOfDay(config.zone()).toInstant()));
    }
}
