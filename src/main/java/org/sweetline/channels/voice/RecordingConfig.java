package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

/** How long a recording may be on its way from the phone network. */
@ApplicationScoped
class RecordingConfig implements CheckedConfig {
    private static final Duration USUAL = Duration.ofSeconds(40);

    /** With what a file of the largest size may take beside, it is still less than a fetch is leased for. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Duration first;

    @Inject
    RecordingConfig(Settings settings) {
        first = settings.duration("sweetline.voice.recording.patience", USUAL);
        if (first.compareTo(LONGEST) > 0) {
            throw new ConfigException(
                    "SWEETLINE_VOICE_RECORDING_PATIENCE must be at most " + LONGEST + ", but is " + first);
        }
    }

    /** Beside a second for each so many bytes. */
    Duration first() {
        return first;
    }
}
