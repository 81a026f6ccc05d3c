package org.sweetline.testing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.signal.Pace;

/**
 * Products that a few classes use one after another, because a start takes longer than most of their tests.
 *
 * <p>They can't take the one that all share: whoever is on duty here would answer the calls of others.
 */
public enum NamedProduct {
    LINE(Map.of()),
    TALK(Map.of("SWEETLINE_VOICE_TRANSCRIPTION", "twilio")),
    DIAL(Map.of(
            "SWEETLINE_CALLBACK_PAUSE", "PT1S",
            "SWEETLINE_CALLBACK_DAY", "00:00-24:00",
            "SWEETLINE_VOICE_CALLS_PER_SECOND", "20",
            "SWEETLINE_VOICE_AGENT_CALLS_PER_HOUR", "4",
            "SWEETLINE_VOICE_CALLS_WITHOUT_US", "0"));

    /** A phone rings for a second and more of ours: what a test does meanwhile comes in time on a busy machine too. */
    private static final Pace LEISURELY = Pace.waitingAt(25);

    private final Map<String, String> settings;
    private @Nullable SweetlineServer server;

    NamedProduct(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Started when it is first asked for, stopped after the last class that names it. */
    public synchronized SweetlineServer server() {
        SweetlineServer running = server;
        if (running == null) {
            running = SweetlineServer.alone(name().toLowerCase(java.util.Locale.ROOT), LEISURELY)
                    .withAdministrator();
            settings.forEach(running::with);
            server = running;
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            running.start();
        }
        return running;
    }

    synchronized void stop() {
        if (server != null) {
            server.close();
            server = null;
        }
    }
}
