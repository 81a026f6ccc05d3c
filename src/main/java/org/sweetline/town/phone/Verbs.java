package org.sweetline.town.phone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.town.wire.Param;
import org.w3c.dom.Element;

/** What each TwiML verb does to a call. */
final class Verbs {
    private static final int LETTERS_PER_SECOND = 15;
    private final Leg leg;
    private final Call call;
    private final Caller caller;
    private final String documentUrl;

    Verbs(Leg leg, String documentUrl) {
        this.leg = leg;
        this.call = leg.call();
        this.caller = leg.caller();
        this.documentUrl = documentUrl;
    }

    /** Performs one verb; gives the hop that it leads to, or none when the next verb follows or the call is over. */
    Optional<Hop> perform(Element verb) throws InterruptedException {
        if (!verb.getTagName().equals("Reject")) call.isAnswered();
        return switch (verb.getTagName()) {
            case "Say", "Play", "Pause" -> prompt(verb);
            case "Gather" -> gather(verb);
            case "Record" -> record(verb);
            case "Redirect" -> Optional.of(redirect(verb));
            case "Hangup" -> end(CallStatus.COMPLETED);
            case "Reject" -> end(verb.getAttribute("reason").equals("busy") ? CallStatus.BUSY : CallStatus.NO_ANSWER);
            case "Enqueue" -> new Waiting(leg, documentUrl).inQueue(verb);
            case "Dial" -> dial(verb);
            default -> Optional.empty();
        };
    }

    static Duration speaking(String words) {
        return Duration.ofMillis(800 + 1000L * words.length() / LETTERS_PER_SECOND);
    }

    private Optional<Hop> prompt(Element verb) throws InterruptedException {
        String words = TwimlDocument.ownText(verb).strip();
        Duration length = switch (verb.getTagName()) {
            case "Say" -> speaking(words);
            case "Pause" -> Duration.ofSeconds(number(verb, "length", 1));
            default -> Duration.ofSeconds(4);
        };
        if (!words.isEmpty()) call.hears(words);
        if (caller.hangsUp(HangUp.DURING_GREETING)) {
            leg.pass(length.dividedBy(2));
            return end(CallStatus.COMPLETED);
        }
        leg.pass(length);
        return Optional.empty();
    }

    private Optional<Hop> gather(Element gather) throws InterruptedException {
        for (Element nested : TwimlDocument.children(gather)) {
            prompt(nested);
            if (call.isOver()) return Optional.empty();
        }
        Optional<List<Param>> input = input(gather);
        if (input.isEmpty()) leg.pass(Duration.ofSeconds(number(gather, "timeout", 5)));
        if (input.isEmpty() && !gather.getAttribute("actionOnEmptyResult").equals("true")) return Optional.empty();
        return Optional.of(
                leg.hop(Step.ACTION, gather, "action", documentUrl, input.orElse(List.of(new Param("Digits", "")))));
    }

    private Optional<List<Param>> input(Element gather) throws InterruptedException {
        String kinds = gather.hasAttribute("input") ? gather.getAttribute("input") : "dtmf";
        String keys = kinds.contains("dtmf") ? caller.nextKeys() : "";
        String spoken = keys.isEmpty() && kinds.contains("speech") ? caller.nextAnswer() : "";
        if (!keys.isEmpty()) {
            leg.pass(Duration.ofMillis(700L * keys.length()));
            String finish = gather.hasAttribute("finishOnKey") ? gather.getAttribute("finishOnKey") : "#";
            String digits = finish.isEmpty() ? keys : keys.replace(finish, "");
            int most = (int) number(gather, "numDigits", digits.length());
            return Optional.of(List.of(new Param("Digits", digits.substring(0, Math.min(most, digits.length())))));
        }
        if (spoken.isEmpty()) return Optional.empty();
        leg.pass(speaking(spoken));
        return Optional.of(List.of(new Param("SpeechResult", spoken), new Param("Confidence", "0.91")));
    }

    /** Silence is no recording: the next verb follows. A caller who hangs up still sends the action request. */
    private Optional<Hop> record(Element record) throws InterruptedException {
        if (caller.hangsUp(HangUp.BEFORE_SPEAKING)) return end(CallStatus.COMPLETED);
        if (caller.words().isBlank()) {
            leg.pass(Duration.ofSeconds(number(record, "timeout", 5)));
            return Optional.empty();
        }
        Recording recording = leg.network().recorded(call, caller, longest(record));
        leg.pass(recording.length());
        boolean hangsUp = caller.hangsUp(HangUp.AFTER_SPEAKING) || caller.hangsUp(HangUp.WHILE_RINGING);
        if (hangsUp) call.ends(CallStatus.COMPLETED);
        leg.aftermath().recorded(recording, record, url -> leg.resolve(documentUrl, url));
        List<Param> extra = new ArrayList<>();
        CallParams.add(extra, "RecordingUrl", leg.network().recordingUrl(recording), "RecordingSid", recording.sid());
        CallParams.add(extra, "RecordingDuration", String.valueOf(recording.seconds()));
        CallParams.add(extra, "Digits", hangsUp ? "hangup" : finishKey(record));
        Hop action = leg.hop(Step.ACTION, record, "action", documentUrl, extra);
        if (!hangsUp) return Optional.of(action);
        leg.walk(action);
        return Optional.empty();
    }

    private Hop redirect(Element redirect) {
        String method = redirect.hasAttribute("method") ? redirect.getAttribute("method") : "POST";
        String url = leg.resolve(documentUrl, TwimlDocument.ownText(redirect));
        return new Hop(Step.REDIRECT, method, url, List.of());
    }

    /** Nobody in the town answers a second leg yet: it rings until its timeout. */
    private Optional<Hop> dial(Element dial) throws InterruptedException {
        leg.pass(Duration.ofSeconds(number(dial, "timeout", 30)));
        if (!dial.hasAttribute("action")) return Optional.empty();
        List<Param> extra = new ArrayList<>();
        CallParams.add(extra, "DialCallStatus", "no-answer", "DialCallSid", Sid.next("CA"), "DialBridged", "false");
        return Optional.of(leg.hop(Step.ACTION, dial, "action", documentUrl, extra));
    }

    private Optional<Hop> end(CallStatus status) {
        call.ends(status);
        return Optional.empty();
    }

    private Duration longest(Element record) {
        boolean transcribed = record.getAttribute("transcribe").equals("true");
        return Duration.ofSeconds(number(record, "maxLength", transcribed ? 120 : 3600));
    }

    private static String finishKey(Element record) {
        String keys = record.hasAttribute("finishOnKey") ? record.getAttribute("finishOnKey") : "1234567890*#";
        return keys.contains("#") || keys.isEmpty() ? "#" : keys.substring(0, 1);
    }

    private static long number(Element element, String attribute, long fallback) {
        String value = element.getAttribute(attribute);
        return value.matches("\\d{1,6}") ? Long.parseLong(value) : fallback;
    }
}
