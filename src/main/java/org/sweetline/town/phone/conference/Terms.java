package org.sweetline.town.phone.conference;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sweetline.town.phone.twiml.TwimlDocument;
import org.sweetline.town.wire.Param;
import org.w3c.dom.Element;

/** How somebody wants to take part; only the first one's wishes about news and recording count. */
public record Terms(
        String label,
        boolean muted,
        boolean starts,
        boolean ends,
        String coaches,
        String waitUrl,
        News news,
        News tape) {
    /** Where to report, and what; an empty address wants no reports. */
    public record News(String url, Set<String> events, boolean wanted) {
        News at(UnaryOperator<String> resolve) {
            return new News(resolve.apply(url), events, wanted);
        }
    }

    public static Terms of(Element noun) {
        return new Terms(
                noun.getAttribute("participantLabel"),
                TwimlDocument.says(noun, "muted", false),
                TwimlDocument.says(noun, "startConferenceOnEnter", true),
                TwimlDocument.says(noun, "endConferenceOnExit", false),
                noun.getAttribute("coach"),
                noun.getAttribute("waitUrl"),
                new News(noun.getAttribute("statusCallback"), words(noun.getAttribute("statusCallbackEvent")), true),
                new News(
                        noun.getAttribute("recordingStatusCallback"),
                        words(noun.getAttribute("recordingStatusCallbackEvent")),
                        noun.getAttribute("record").equals("record-from-start")));
    }

    public static Terms of(List<Param> form) {
        return new Terms(
                Param.first(form, "Label"),
                Param.first(form, "Muted").equals("true"),
                !Param.first(form, "StartConferenceOnEnter").equals("false"),
                Param.first(form, "EndConferenceOnExit").equals("true"),
                Param.first(form, "Coaching").equals("true") ? Param.first(form, "CallSidToCoach") : "",
                Param.first(form, "WaitUrl"),
                new News(
                        Param.first(form, "ConferenceStatusCallback"),
                        all(form, "ConferenceStatusCallbackEvent"),
                        true),
                new News(
                        Param.first(form, "ConferenceRecordingStatusCallback"),
                        all(form, "ConferenceRecordingStatusCallbackEvent"),
                        Param.first(form, "ConferenceRecord").matches("true|record-from-start")));
    }

    /** The same, with whole addresses. */
    public Terms at(UnaryOperator<String> resolve) {
        String music = resolve.apply(waitUrl);
        return new Terms(label, muted, starts, ends, coaches, music, news.at(resolve), tape.at(resolve));
    }

    /** The values of a name that may be repeated, or hold several words. */
    public static Set<String> all(List<Param> form, String name) {
        Set<String> all = new LinkedHashSet<>();
        form.stream().filter(param -> param.name().equals(name)).forEach(param -> all.addAll(words(param.value())));
        return all;
    }

    private static Set<String> words(String text) {
        return text.isBlank()
                ? Set.of()
                : new LinkedHashSet<>(Arrays.asList(text.strip().split(" +")));
    }
}
