package org.sweetline.channels.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sweetline.channels.twilio.MessagesGateway;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.tickets.texts.MediaStep;
import org.sweetline.tickets.texts.TextCount;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;

/** How texts get out, and what becomes of them. */
@ApplicationScoped
class TextsHealth implements HealthReporter {

    private static final String NAME = "texts";

    /** Fewer tell nothing about the way, only about a few phones. */
    private static final long ENOUGH = 20;

    private static final long MANY_PERCENT = 10;

    private final TwilioTexts carrier;
    private final MessagesGateway gateway;
    private final TextCount count;
    private final MediaStep media;
    private final TextLookout lookout;
    private final Clock clock;

    @Inject
    TextsHealth(
            TwilioTexts carrier,
            MessagesGateway gateway,
            TextCount count,
            MediaStep media,
            TextLookout lookout,
            Clock clock) {
        this.carrier = carrier;
        this.gateway = gateway;
        this.count = count;
        this.media = media;
        this.lookout = lookout;
        this.clock = clock;
    }

    @Override
    public ComponentHealth health() {
        if (!carrier.open()) {
            return ComponentHealth.off(NAME, "No Twilio account or no number to send from is set: no texts.");
        }
        Map<String, Long> figures = figures();
        Optional<TwilioGateway.Failure> failure = gateway.failure();
        if (failure.isPresent()) {
            TwilioGateway.Failure last = failure.get();
            return new ComponentHealth(
                    NAME, "down", last.at(), "Texts wait to be sent.", last.words(), last.at(), figures);
        }
        long lost = figures.getOrDefault("undeliveredPercent", 0L);
        if (lost >= MANY_PERCENT && figures.getOrDefault("settledToday", 0L) >= ENOUGH) {
            String words = "Of the last day's texts %d %% did not arrive.".formatted(lost);
            return new ComponentHealth(NAME, "slow", null, words, null, null, figures);
        }
        return ComponentHealth.ok(NAME, "Texts are sent from " + carrier.number() + "." + skipped(), figures);
    }

    private String skipped() {
        try {
            return lookout.read()
                    .skippedOfLate(clock.instant())
                    .map(" Texts before %s that came while nobody was here were not looked for."::formatted)
                    .orElse("");
        } catch (SQLException e) {
            // As with the figures.
            return "";
        }
    }

    private Map<String, Long> figures() {
        Map<String, Long> figures = new HashMap<>();
        try {
            figures.putAll(count.ofTheDay());
            figures.putAll(media.figures());
            figures.putAll(lookout.read().figures(clock.instant()));
        } catch (SQLException e) {
            // The database is a component of its own and says so itself.
            return figures;
        }
        return figures;
    }
}
