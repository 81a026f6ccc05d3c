package org.sweetline.channels.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.channels.twilio.KnownMessage;
import org.sweetline.channels.twilio.MessageAnswer;
import org.sweetline.channels.twilio.MessagesGateway;
import org.sweetline.channels.twilio.MessagesGateway.NewMessage;
import org.sweetline.config.Settings;
import org.sweetline.events.NotYet;
import org.sweetline.tickets.texts.DueText;
import org.sweetline.tickets.texts.NightRest;
import org.sweetline.tickets.texts.TextBook;

/**
 * Sends a text once. Twilio takes no key by which it would know a repetition, so after a try of which nobody knows how it
 * ended the text is looked for among what Twilio has before it is handed over again.
 */
@ApplicationScoped
class TextDispatch {

    private static final Duration SHOWS_UP = Duration.ofSeconds(60);

    /** It is looked for so many times before it is taken for lost. */
    private static final int LOOKS = 6;

    private static final int LONGEST_PAUSE = 60;
    private static final Duration CLOSED = Duration.ofMinutes(5);

    private final TextBook texts;
    private final NightRest night;
    private final MessagesGateway gateway;
    private final TwilioTexts carrier;
    private final Duration showsUp;
    private final Clock clock;

    @Inject
    TextDispatch(
            TextBook texts,
            NightRest night,
            MessagesGateway gateway,
            TwilioTexts carrier,
            Settings settings,
            Clock clock) {
        this.texts = texts;
        this.night = night;
        this.gateway = gateway;
        this.carrier = carrier;
        this.showsUp = settings.duration("sweetline.text.doubt", SHOWS_UP);
        this.clock = clock;
    }

    /** Throws when another try is needed. */
    void send(long id) throws SQLException, IOException, NotYet {
        if (!carrier.open()) {
            throw new NotYet(
                    "No Twilio account or number is set", clock.instant().plus(CLOSED));
        }
        Optional<DueText> due = take(id);
        if (due.isPresent() && due.get().inDoubt()) {
            due = lookFor(due.get()) ? Optional.empty() : take(id);
        }
        if (due.isPresent()) {
            handOver(due.get());
        }
    }

    private Optional<DueText> take(long id) throws SQLException, NotYet {
        Optional<Instant> morning = night.until(id);
        if (morning.isPresent()) {
            throw new NotYet("The text is late, and it is night there", morning.get());
        }
        return texts.take(id);
    }

    /** True when Twilio has it. False once it would have shown up: then it was never taken. */
    private boolean lookFor(DueText text) throws SQLException, IOException, NotYet {
        Optional<KnownMessage> found = OwnMessage.of(text, gateway.sent(from(text), text.number()), texts::known);
        if (found.isPresent()) {
            KnownMessage known = found.get();
            texts.accepted(text.id(), known.sid(), SmsForm.stateOf(known.status()), known.segments());
            return true;
        }
        Instant now = clock.instant();
        if (now.isBefore(text.attemptedAt().plus(showsUp))) {
            throw new NotYet("Twilio does not show the text yet", now.plus(showsUp.dividedBy(LOOKS)));
        }
        texts.putOff(text.id(), "Twilio never got it");
        return false;
    }

    private void handOver(DueText text) throws SQLException, IOException, NotYet {
        MessageAnswer answer =
                gateway.create(new NewMessage(from(text), text.number(), text.body(), carrier.reportTo(text.token())));
        if (answer instanceof MessageAnswer.Accepted taken) {
            texts.accepted(text.id(), taken.sid(), SmsForm.stateOf(taken.status()), taken.segments());
        } else if (answer instanceof MessageAnswer.Refused refused) {
            texts.refused(text.id(), Faults.of(refused.code()));
        } else if (answer instanceof MessageAnswer.Later later) {
            texts.putOff(text.id(), later.why());
            pause(text, later.why());
        } else if (answer instanceof MessageAnswer.Unclear unclear) {
            texts.unclear(text.id());
            throw new NotYet(unclear.why(), clock.instant().plus(showsUp.dividedBy(LOOKS)));
        }
    }

    /** Too many at once passes by itself; all else uses up a try, so that it is shown to somebody in the end. */
    private void pause(DueText text, String why) throws IOException, NotYet {
        if (!why.endsWith("429")) {
            throw new IOException(why);
        }
        long seconds = Math.min(LONGEST_PAUSE, 1L << Math.min(text.attempts(), 6));
        throw new NotYet(why, clock.instant().plusSeconds(seconds));
    }

    private String from(DueText text) {
        return text.from().isEmpty() ? carrier.number() : text.from();
    }
}
