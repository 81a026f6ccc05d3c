package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.town.phone.people.HangUp;
import org.sweetline.town.phone.people.Script;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.signal.Sid;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.sound.Recording;
import org.sweetline.town.phone.twiml.TwimlDocument;
import org.sweetline.town.wire.Param;
import org.w3c.dom.Element;

/** A Record: what somebody says after the beep. */
final class Voicemail {
    private final Leg leg;
    private final String documentUrl;

    Voicemail(Leg leg, String documentUrl) {
        this.leg = leg;
        this.documentUrl = documentUrl;
    }

    /** Silence is no recording: the next verb follows. A caller who hangs up still sends the action request. */
    Optional<Hop> record(Element record) throws Diverted, InterruptedException {
        Script script = leg.script();
        if (script.endsIt(HangUp.BEFORE_SPEAKING)) {
            leg.call().ends(CallStatus.COMPLETED);
            return Optional.empty();
        }
        if (script.words().isBlank()) {
            leg.pass(Duration.ofSeconds(TwimlDocument.number(record, "timeout", 5)));
            return Optional.empty();
        }
        Recording recording = spoken(record);
        leg.pass(recording.length());
        leg.hearing().says(leg.script().words());
        boolean hangsUp = script.endsIt(HangUp.AFTER_SPEAKING) || script.endsIt(HangUp.WHILE_RINGING);
        if (hangsUp) leg.call().ends(CallStatus.COMPLETED);
        new Aftermath(leg).recorded(recording, record, documentUrl);
        Hop action = action(record, recording, hangsUp ? "hangup" : finishKey(record));
        if (!hangsUp) return Optional.of(action);
        leg.documents().walk(action);
        return Optional.empty();
    }

    private Hop action(Element record, Recording recording, String digits) {
        List<Param> extra = new ArrayList<>();
        Form.add(extra, "RecordingUrl", leg.board().shelf().url(recording.sid()), "RecordingSid", recording.sid());
        Form.add(extra, "RecordingDuration", String.valueOf(recording.seconds()), "Digits", digits);
        return leg.documents().hop(Step.ACTION, record, "action", documentUrl).with(extra);
    }

    private Recording spoken(Element record) {
        Duration spoken = Verbs.speaking(leg.script().words());
        Duration longest = longest(record);
        Recording recording = new Recording(
                Sid.next("RE"),
                leg.sid(),
                "",
                "RecordVerb",
                1,
                leg.now(),
                spoken.compareTo(longest) > 0 ? longest : spoken,
                leg.script().words(),
                leg.script().recordingFate());
        leg.board().shelf().keep(recording);
        leg.call().keep(recording);
        return recording;
    }

    private static Duration longest(Element record) {
        boolean transcribed = TwimlDocument.says(record, "transcribe", false);
        return Duration.ofSeconds(TwimlDocument.number(record, "maxLength", transcribed ? 120 : 3600));
    }

    private static String finishKey(Element record) {
        String keys = record.hasAttribute("finishOnKey") ? record.getAttribute("finishOnKey") : "1234567890*#";
        return keys.contains("#") || keys.isEmpty() ? "#" : keys.substring(0, 1);
    }
}
