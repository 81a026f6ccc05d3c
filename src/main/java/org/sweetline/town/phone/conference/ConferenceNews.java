package org.sweetline.town.phone.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.town.phone.signal.Account;
import org.sweetline.town.phone.signal.Courier;
import org.sweetline.town.phone.signal.Form;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.phone.signal.Webhook;
import org.sweetline.town.phone.sound.Recording;
import org.sweetline.town.phone.sound.RecordingFate;
import org.sweetline.town.wire.Param;

/** What the product is told about a conference, as whoever came first has asked. */
final class ConferenceNews {
    private static final Duration RECORDING_AFTER = Duration.ofSeconds(3);
    private final Account account;
    private final Conference conference;
    private final Courier courier;
    private final Terms terms;
    private int sequence;

    ConferenceNews(Account account, Conference conference, Courier courier, Terms terms) {
        this.account = account;
        this.conference = conference;
        this.courier = courier;
        this.terms = terms;
    }

    /** The group is the word by which the event was asked for. */
    void tell(String group, String event, Participant about) {
        List<Param> params = start(event, about.party().now());
        Form.add(params, "CallSid", about.callSid(), "Muted", word(about.isMuted()), "Hold", word(about.isHeld()));
        Form.add(params, "Coaching", word(!about.coaches().isEmpty()));
        if (!about.coaches().isEmpty()) Form.add(params, "CallSidToCoach", about.coaches());
        Form.add(
                params,
                "StartConferenceOnEnter",
                word(about.starts()),
                "EndConferenceOnExit",
                word(about.endsOnExit()));
        if (!about.label().isEmpty()) Form.add(params, "ParticipantLabel", about.label());
        if (event.equals("participant-leave")) Form.add(params, "ReasonParticipantLeft", "participant_hung_up");
        send(group, params);
    }

    void tellEnd(Participant last, String reason) {
        List<Param> params = start("conference-end", last.party().now());
        Form.add(params, "CallSidEndingConference", last.callSid(), "ReasonConferenceEnded", reason);
        Form.add(params, "Reason", reason.replace('-', ' '));
        if (!last.label().isEmpty()) Form.add(params, "ParticipantLabelEndingConference", last.label());
        send("end", params);
    }

    void tellRecorded(Recording recording, String mediaUrl) {
        if (terms.tape().url().isEmpty() || recording.isUnannounced()) return;
        boolean absent = recording.fate() == RecordingFate.ABSENT;
        List<Param> params = new ArrayList<>();
        Form.add(params, "AccountSid", account.sid(), "ConferenceSid", conference.sid());
        Form.add(params, "RecordingSid", recording.sid(), "RecordingUrl", mediaUrl);
        Form.add(params, "RecordingStatus", absent ? "absent" : "completed", "RecordingChannels", "1");
        Form.add(params, "RecordingDuration", absent ? "0" : String.valueOf(recording.seconds()));
        Form.add(params, "RecordingSource", recording.source(), "RecordingTrack", "both");
        Form.add(params, "RecordingStartTime", Form.date(recording.at()), "ErrorCode", absent ? "13618" : "0");
        boolean wanted =
                terms.tape().events().isEmpty() || terms.tape().events().contains(absent ? "absent" : "completed");
        if (wanted)
            courier.send(
                    Webhook.of(Step.RECORDING, conference.sid(), terms.tape().url(), params)
                            .after(RECORDING_AFTER));
    }

    Courier courier() {
        return courier;
    }

    private List<Param> start(String event, Instant at) {
        List<Param> params = new ArrayList<>();
        Form.add(params, "AccountSid", account.sid(), "ConferenceSid", conference.sid());
        Form.add(params, "FriendlyName", conference.name(), "StatusCallbackEvent", event, "Timestamp", Form.date(at));
        return params;
    }

    private synchronized void send(String group, List<Param> params) {
        String url = terms.news().url();
        if (url.isEmpty() || !terms.news().events().contains(group)) return;
        sequence++;
        Form.add(params, "SequenceNumber", String.valueOf(sequence));
        courier.send(Webhook.of(Step.CONFERENCE, conference.sid(), url, params));
    }

    private static String word(boolean value) {
        return String.valueOf(value);
    }
}
