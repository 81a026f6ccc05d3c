package org.sweetline.calls.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

/** What is written down of conversations, how long recordings are kept, and whether customers are asked how it was. */
@ApplicationScoped
public class AfterConfig implements CheckedConfig {
    private final boolean transcribes;
    private final boolean rating;
    private final Optional<Duration> retention;

    @Inject
    AfterConfig(Settings settings) {
        rating = settings.flag("sweetline.voice.rating", true);
        transcribes = transcribes(settings.text("sweetline.voice.transcription", "off"));
        retention = settings.text("sweetline.voice.recording.retention")
                .map(said -> settings.duration("sweetline.voice.recording.retention", Duration.ZERO));
    }

    /** Whether the phone network writes conversations down as they go on. */
    public boolean transcribes() {
        return transcribes;
    }

    boolean asksForRating() {
        return rating;
    }

    /** After how long recordings are deleted; empty: never. */
    Optional<Duration> retention() {
        return retention;
    }

    private static boolean transcribes(String word) {
        return switch (word) {
            case "off" -> false;
            case "twilio" -> true;
            default ->
                throw new ConfigException("SWEETLINE_VOICE_TRANSCRIPTION must be off or twilio; it is '" + word + "'");
        };
    }
}
