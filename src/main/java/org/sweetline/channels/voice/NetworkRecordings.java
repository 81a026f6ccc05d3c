package org.sweetline.channels.voice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.tickets.RecordingKind;

/**
 * What the network says it has recorded of a call.
 *
 * @param ready whose sound is there
 * @param underWay whether there are others of which that is still to be expected
 */
public record NetworkRecordings(List<Ready> ready, boolean underWay) {
    private static final String READY = "completed";
    private static final Set<String> SETTLED = Set.of(READY, "absent", "failed", "deleted");

    /** The source of what callers speak after the tone. */
    private static final String MESSAGE = "RecordVerb";

    public record Ready(String sid, RecordingKind kind, OptionalInt seconds) {}

    /** What there is of a call that is over; empty when the network does not know the call. */
    public static Optional<NetworkRecordings> ofCall(String callSid, TwilioGateway twilio) throws TwilioTrouble {
        try {
            return Optional.of(of(twilio.get("Calls/" + callSid + "/Recordings", new TwilioParams())
                    .path("recordings")));
        } catch (TwilioTrouble e) {
            if (e.kind() == TwilioTrouble.Kind.GONE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** @param list the recordings as they are listed */
    public static NetworkRecordings of(JsonNode list) {
        List<Ready> ready = new ArrayList<>();
        boolean underWay = false;
        for (JsonNode recording : list) {
            String sid = recording.path("sid").asText();
            String status = recording.path("status").asText();
            if (!sid.matches("RE[0-9a-f]{32}")) {
                continue;
            }
            if (status.equals(READY)) {
                ready.add(new Ready(sid, kind(recording), seconds(recording)));
            }
            underWay |= !SETTLED.contains(status);
        }
        return new NetworkRecordings(List.copyOf(ready), underWay);
    }

    private static RecordingKind kind(JsonNode recording) {
        return recording.path("source").asText().equals(MESSAGE) ? RecordingKind.VOICEMAIL : RecordingKind.CONVERSATION;
    }

    private static OptionalInt seconds(JsonNode recording) {
        String text = recording.path("duration").asText();
        return text.matches("[0-9]{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
