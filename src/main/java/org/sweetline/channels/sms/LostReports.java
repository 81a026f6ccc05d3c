package org.sweetline.channels.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.config.Settings;
import org.sweetline.tickets.texts.TextState;
import org.sweetline.tickets.texts.UnreportedTexts;
import org.sweetline.tickets.texts.UnreportedTexts.Unreported;
import org.sweetline.work.BackgroundLoop;

/** Asks what became of texts of ours whose last report never came. */
@ApplicationScoped
class LostReports implements BackgroundLoop {
    private static final Logger LOG = System.getLogger(LostReports.class.getName());
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration CLOSED = Duration.ofMinutes(10);

    private final TwilioConfig config;
    private final UnreportedTexts texts;
    private final TextLists network;
    private final SmsDoor door;
    private final Duration every;

    @Inject
    LostReports(TwilioConfig config, UnreportedTexts texts, TextLists network, SmsDoor door, Settings settings) {
        this.config = config;
        this.texts = texts;
        this.network = network;
        this.door = door;
        this.every = settings.duration("sweetline.text.lookout", EVERY);
    }

    @Override
    public String name() {
        return "lost reports of texts";
    }

    @Override
    public boolean givesWay() {
        return true;
    }

    @Override
    public Duration turn() throws SQLException {
        if (!config.open()) {
            return CLOSED;
        }
        try {
            for (Unreported text : texts.due()) {
                ask(text);
            }
        } catch (TwilioTrouble e) {
            LOG.log(Level.INFO, "The network could not be asked what became of texts: {0}", e.getMessage());
        }
        return every;
    }

    private void ask(Unreported text) throws SQLException, TwilioTrouble {
        Optional<Map<String, String>> report = network.report(text.sid());
        if (report.isPresent() && SmsForm.stateOf(status(report.get())) != TextState.QUEUED) {
            door.keepAnswer(report.get(), text.token());
        }
        texts.asked(text);
    }

    private static String status(Map<String, String> report) {
        return report.getOrDefault("MessageStatus", "");
    }
}
