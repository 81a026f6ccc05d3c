package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

/** By which clock the shop's days pass, and how often they are looked at. */
@ApplicationScoped
public class SurgeConfig implements CheckedConfig {

    private final ZoneId zone;
    private final Duration every;
    private final Duration answerWithin;

    @Inject
    SurgeConfig(Settings settings) {
        zone = zone(settings.text("sweetline.surge.zone", "America/New_York"));
        every = settings.duration("sweetline.surge.interval", Duration.ofSeconds(10));
        answerWithin = settings.duration("sweetline.surge.answer.within", Duration.ofHours(4));
    }

    public ZoneId zone() {
        return zone;
    }

    Duration every() {
        return every;
    }

    /** A ticket that waits longer for an answer is late. */
    public Duration answerWithin() {
        return answerWithin;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new ConfigException("SWEETLINE_SURGE_ZONE must be a time zone such as America/New_York");
        }
    }
}
