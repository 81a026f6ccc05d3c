package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

/** After how long the network ends a leg that we had it ring, whoever has forgotten it: a call that never ends costs without end. */
@ApplicationScoped
public class LongestCall implements CheckedConfig {
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /** The network takes no more. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Duration limit;

    @Inject
    LongestCall(Settings settings) {
        limit = settings.duration("sweetline.voice.longest.call", Duration.ofHours(2));
        if (limit.compareTo(SHORTEST) < 0 || limit.compareTo(LONGEST) > 0) {
            throw new ConfigException(
                    "SWEETLINE_VOICE_LONGEST_CALL must be from " + SHORTEST + " to " + LONGEST + ", but is " + limit);
        }
    }

    /** Belongs to everything that makes somebody's phone ring. */
    public TwilioParams limit(TwilioParams params) {
        return params.with("TimeLimit", String.valueOf(limit.toSeconds()));
    }
}
