package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.util.Optional;
import org.sweetline.town.phone.people.HangUp;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.twiml.TwimlDocument;
import org.w3c.dom.Element;

/** What each TwiML verb does to a leg. */
final class Verbs {
    private static final int LETTERS_PER_SECOND = 15;
    private static final Duration MUSIC = Duration.ofSeconds(4);
    private final Leg leg;
    private final Call call;
    private final String documentUrl;

    Verbs(Leg leg, String documentUrl) {
        this.leg = leg;
        this.call = leg.call();
        this.documentUrl = documentUrl;
    }

    /** Performs one verb; gives the hop that it leads to, or none when the next verb follows or the call is over. */
    Optional<Hop> perform(Element verb) throws Diverted, InterruptedException {
        if (!verb.getTagName().equals("Reject")) call.answers();
        return switch (verb.getTagName()) {
            case "Say", "Play", "Pause" -> prompt(verb);
            case "Gather" -> new Menu(leg, documentUrl).gather(verb);
            case "Record" -> new Voicemail(leg, documentUrl).record(verb);
            case "Redirect" -> Optional.of(redirect(verb));
            case "Hangup" -> end(CallStatus.COMPLETED);
            case "Reject" -> end(verb.getAttribute("reason").equals("busy") ? CallStatus.BUSY : CallStatus.NO_ANSWER);
            case "Enqueue" -> new Waiting(leg, documentUrl).inQueue(verb);
            case "Dial" -> new Dialling(leg, documentUrl).dial(verb);
            case "Start" -> new Sidetracks(leg, documentUrl).start(verb);
            case "Stop" -> new Sidetracks(leg, documentUrl).stop(verb);
            default -> Optional.empty();
        };
    }

    static Duration speaking(String words) {
        return Duration.ofMillis(800 + 1000L * words.length() / LETTERS_PER_SECOND);
    }

    /** Somebody listens to it, or puts the phone down in the middle of it. */
    Optional<Hop> prompt(Element verb) throws Diverted, InterruptedException {
        String words = TwimlDocument.ownText(verb).strip();
        Duration length = switch (verb.getTagName()) {
            case "Say" -> speaking(words);
            case "Pause" -> Duration.ofSeconds(TwimlDocument.number(verb, "length", 1));
            default -> MUSIC;
        };
        if (!words.isEmpty()) leg.hears(words);
        if (leg.script().endsIt(HangUp.DURING_GREETING)) {
            leg.pass(length.dividedBy(2));
            return end(CallStatus.COMPLETED);
        }
        leg.pass(length);
        return Optional.empty();
    }

    private Hop redirect(Element redirect) {
        String method = redirect.hasAttribute("method") ? redirect.getAttribute("method") : "POST";
        String url = leg.documents().resolve(documentUrl, TwimlDocument.ownText(redirect));
        return Hop.to(Step.REDIRECT, method, url);
    }

    private Optional<Hop> end(CallStatus status) {
        call.ends(status);
        return Optional.empty();
    }
}
