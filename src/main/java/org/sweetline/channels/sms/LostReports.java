package org.sweetline.channels.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.sweetline.channels.twilio.TwilioConfig;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.config.Settings;
import org.sweetline.tickets.texts.HeldUpTexts;
import org.sweetline.tickets.texts.TextState;
import org.sweetline.tickets.texts.UnreportedTexts;
import org.sweetline.tickets.texts.UnreportedTexts.Unreported;
import org.sweetline.work.BackgroundLoop;

/**
 * Asks what became of texts of ours whose last report never came. One that can't be asked about keeps no other from it; a
 * network that answers nothing is left alone until the next turn.
 */
@ApplicationScoped
class LostReports implements BackgroundLoop {
    private static final Logger LOG = System.getLogger(LostReports.class.getName());
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration CLOSED = Duration.ofMinutes(10);

    /** So many failures in a row are the network's, not those of the texts. */
    private static final int MOST_FAILURES = 3;

    private final TwilioConfig config;
    private final UnreportedTexts texts;
    private final HeldUpTexts heldUp;
    private final TextLists network;
    private final SmsDoor door;
    private final Duration every;
    private final SetAside aside;
    private final Clock clock;

    @Inject
    LostReports(
            TwilioConfig config,
            UnreportedTexts texts,
            HeldUpTexts heldUp,
            TextLists network,
            SmsDoor door,
            Settings settings,
            Clock clock) {
        this.config = config;
        this.texts = texts;
        this.heldUp = heldUp;
        this.network = network;
        this.door = door;
        this.every = settings.duration("sweetline.text.lookout", EVERY);
        this.aside = new SetAside(every.multipliedBy(10));
        this.clock = clock;
    }

    @Override
    public String name() {
        return "lost reports of texts";
    }

    @Override
    public Duration givesWay() {
        return AT_LEISURE;
    }

    @Override
    public Duration turn() throws SQLException {
        heldUp.giveUpSome();
        if (!config.open()) {
            return CLOSED;
        }
        int failures = 0;
        for (Unreported text : texts.due(aside.at(clock.instant()))) {
            failures = isAnswered(text) ? 0 : failures + 1;
            if (failures == MOST_FAILURES) {
                break;
            }
        }
        return every;
    }

    private boolean isAnswered(Unreported text) throws SQLException {
        try {
            ask(text);
            aside.remove(text.id());
            return true;
        } catch (TwilioTrouble e) {
            aside.add(text.id(), clock.instant());
            LOG.log(
                    Level.INFO,
                    "The network could not be asked what became of text {0}: {1}",
                    String.valueOf(text.id()),
                    e.getMessage());
            return false;
        }
    }

    private void ask(Unreported text) throws SQLException, TwilioTrouble {
        Optional<Map<String, String>> report = network.report(text.sid());
        boolean moved = report.isPresent() && SmsForm.stateOf(status(report.get())) != TextState.QUEUED;
        if (moved) {
            door.keepAnswer(report.orElseThrow(), text.token());
        } else if (text.lastTime()) {
            heldUp.giveUp(text.id());
        }
        texts.asked(text);
    }

    private static String status(Map<String, String> report) {
        return report.getOrDefault("MessageStatus", "");
    }
}
