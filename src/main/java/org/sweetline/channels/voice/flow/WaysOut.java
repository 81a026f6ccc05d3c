package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Outcome;
import org.sweetline.calls.TurnedAway;
import org.sweetline.calls.hours.Answer;
import org.sweetline.calls.hours.Overflow;
import org.sweetline.calls.hours.Reception;
import org.sweetline.calls.line.CallerDesk;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.CallScript;
import org.sweetline.channels.voice.LiveTranscription;
import org.sweetline.channels.voice.flow.Document.Asked;
import org.sweetline.channels.voice.flow.Document.Spoken;

/** Where a caller goes whom no agent answers: a voicemail, a callback, a text. */
@ApplicationScoped
class WaysOut {
    private static final int OFFER_SECONDS = 6;
    private static final String CHOICE = "choice";

    /** As {@link Call#leaving()} says of callers who can leave no message. */
    private static final String NO_MESSAGE = "no-message";

    private final CallerDesk callers;
    private final CallScript script;
    private final LiveTranscription transcription;
    private final CallAddresses addresses;
    private final Reception reception;
    private final OpenWays open;
    private final Clock clock;

    @Inject
    WaysOut(
            CallerDesk callers,
            CallScript script,
            LiveTranscription transcription,
            CallAddresses addresses,
            Reception reception,
            OpenWays open,
            Clock clock) {
        this.callers = callers;
        this.script = script;
        this.transcription = transcription;
        this.addresses = addresses;
        this.reception = reception;
        this.open = open;
        this.clock = clock;
    }

    void leaves(Call call, String way) {
        callers.leaves(call, way);
    }

    void settle(Call call, Outcome outcome, String reason) {
        callers.settle(call, outcome, reason);
    }

    String voicemail(Call call, List<Spoken> before) {
        List<Spoken> said = new ArrayList<>(before);
        said.addAll(Spoken.inEach(call.languages(), Lines::leaveMessage));
        return tone(call, said);
    }

    /** The last line has said what to speak after the tone. */
    String tone(Call call, List<Spoken> before) {
        leaves(call, CallerDesk.VOICEMAIL);
        return recorded(call, new Document().say(before));
    }

    /** A key for what else there is; one who presses none hears the tone, and needs no answer of ours to come to it. */
    String toneUnlessKey(Call call, List<Spoken> offers) {
        leaves(call, CallerDesk.VOICEMAIL);
        return keyOrTone(call, offers);
    }

    String keyOrTone(Call call, List<Spoken> offers) {
        Asked asked = new Asked(addresses.hop(call, CHOICE), 1, OFFER_SECONDS, false);
        return recorded(
                call, new Document().ask(asked, offers).say(Spoken.inEach(call.languages(), Lines::leaveMessage)));
    }

    private String recorded(Call call, Document document) {
        transcription.ofMessage(call).ifPresent(document::start);
        return document.record(script.voicemail(call.languages())).xml();
    }

    /** Why nobody is there and what else there is, first all of it in one language, then in the next. */
    String closed(Call call, Answer.Closed closed, List<String> languages) throws SQLException {
        boolean callback = open.whileClosed(call, closed).contains(Overflow.CALLBACK);
        List<Spoken> said = new ArrayList<>();
        for (String language : languages) {
            closed.lines().forEach(line -> said.add(Spoken.in(language, line.in(language))));
            if (callback) {
                said.addAll(offers(language, closed.voicemail()));
            } else if (closed.voicemail()) {
                said.add(Spoken.in(language, Lines.in(language).leaveMessage()));
            }
        }
        if (callback) {
            return ask(call, said, closed.voicemail());
        }
        if (closed.voicemail()) {
            return tone(call, said);
        }
        settle(call, Outcome.REJECTED, TurnedAway.CLOSED.reason());
        return new Document().say(said).hangUp().xml();
    }

    static List<Spoken> offers(String language, boolean voicemail) {
        return offers(language, Lines.in(language).offerCallback(), voicemail);
    }

    /** For one who has waited. */
    static List<Spoken> offersInPlace(String language, boolean voicemail) {
        return offers(language, Lines.in(language).offerCallbackInPlace(), voicemail);
    }

    private static List<Spoken> offers(String language, String callback, boolean voicemail) {
        Spoken first = Spoken.in(language, callback);
        return voicemail ? List.of(first, Spoken.in(language, Lines.in(language).offerVoicemail())) : List.of(first);
    }

    /** One who presses nothing leaves a message, where there is one to be left. */
    String ask(Call call, List<Spoken> offers, boolean voicemail) {
        leaves(call, voicemail ? CallerDesk.VOICEMAIL : NO_MESSAGE);
        Asked asked = new Asked(addresses.hop(call, CHOICE), 1, OFFER_SECONDS, true);
        return new Document().ask(asked, offers).xml();
    }

    /** One who chose nothing: back to the line, or to the tone when there is no line to go back to. */
    String onward(Call call, List<Spoken> before) throws SQLException {
        return call.inLine()
                ? new Document().say(before).goOn(addresses.hop(call, "wait")).xml()
                : toVoicemail(call, before);
    }

    /**
     * One who is in the network's queue leaves it first: no message can be recorded there. The desk may have let them out
     * of the line already, when a key is told twice.
     */
    String toVoicemail(Call call, List<Spoken> before) throws SQLException {
        if (call.leaving().equals(NO_MESSAGE)) {
            return goodbye(call, before);
        }
        if (call.queueSid().isEmpty()) {
            return voicemail(call, before);
        }
        leaves(call, CallerDesk.VOICEMAIL);
        return new Document().say(before).leave().xml();
    }

    /** To one whom nobody answers now and who can leave nothing: when to call again, where that is known. */
    String goodbye(Call call, List<Spoken> before) throws SQLException {
        Answer answer = reception.answer(call.team().orElse(0L), clock.instant());
        List<Spoken> said = new ArrayList<>(before);
        for (String language : call.languages()) {
            if (answer instanceof Answer.Closed closed) {
                closed.again().ifPresent(line -> said.add(Spoken.in(language, line.in(language))));
            }
            said.add(Spoken.in(language, Lines.in(language).goodbye()));
        }
        TurnedAway why = answer instanceof Answer.Closed ? TurnedAway.CLOSED : TurnedAway.FULL;
        settle(call, Outcome.REJECTED, why.reason());
        return new Document().say(said).hangUp().xml();
    }

    String callbackTaken(Call call) {
        return new Document()
                .say(Spoken.inEach(call.languages(), Lines::callbackTaken))
                .hangUp()
                .xml();
    }

    /** Nobody of the team is at a phone any more. What else there is they hear outside of the network's queue. */
    String unattended(Call call) {
        leaves(call, Call.UNATTENDED);
        return new Document()
                .say(Spoken.inEach(call.languages(), Lines::nobodyThere))
                .leave()
                .xml();
    }
}
