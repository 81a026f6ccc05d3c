package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sweetline.channels.twilio.PutOffWebhooks;
import org.sweetline.channels.twilio.RefusedWebhooks;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

/** How the way to the phone network is. */
@ApplicationScoped
class PhoneHealth implements HealthReporter {
    private static final String NAME = "twilio";

    private final TwilioConfig config;
    private final TwilioGateway twilio;
    private final RefusedWebhooks refused;
    private final PutOffWebhooks putOff;
    private final RecordingQueue recordings;
    private final CommandQueue commands;
    private final CallLookout lookout;
    private final Clock clock;

    @Inject
    PhoneHealth(
            TwilioConfig config,
            TwilioGateway twilio,
            RefusedWebhooks refused,
            PutOffWebhooks putOff,
            RecordingQueue recordings,
            CommandQueue commands,
            CallLookout lookout,
            Clock clock) {
        this.config = config;
        this.twilio = twilio;
        this.refused = refused;
        this.putOff = putOff;
        this.recordings = recordings;
        this.commands = commands;
        this.lookout = lookout;
        this.clock = clock;
    }

    @Override
    public ComponentHealth health() {
        Optional<TwilioGateway.Failure> failure = twilio.failure();
        if (!config.open()) {
            return new ComponentHealth(
                    NAME, "off", null, "No Twilio account is named: calls are refused.", null, null, figures());
        }
        return failure.map(last -> new ComponentHealth(
                        NAME,
                        "down",
                        last.at(),
                        "Nobody can be rung, and recordings can't be fetched.",
                        last.words(),
                        last.at(),
                        figures()))
                .orElseGet(() -> ComponentHealth.ok(NAME, "Calls are answered." + skipped(), figures()));
    }

    private String skipped() {
        try {
            return lookout.read()
                    .skippedOfLate(clock.instant())
                    .map(" Calls before %s that came while nobody was here were not looked for."::formatted)
                    .orElse("");
        } catch (SQLException e) {
            // As with the figures.
            return "";
        }
    }

    private Map<String, Long> figures() {
        Map<String, Long> figures = new HashMap<>();
        figures.put("refusedWebhooks", refused.total());
        figures.put("putOffWebhooks", putOff.total());
        try {
            figures.putAll(recordings.figures());
            figures.putAll(commands.figures());
            figures.putAll(lookout.read().figures(clock.instant()));
        } catch (SQLException e) {
            // The database is a component of its own and says so itself.
            return figures;
        }
        return figures;
    }
}
