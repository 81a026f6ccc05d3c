package org.sweetline.channels.voice.flow;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTime;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CallAddresses;

/** What the network itself says of a call, for when its webhooks did not come through. */
@ApplicationScoped
class NetworkLists {
    /** What a leg is called that the network does not know any more. */
    static final String COMPLETED = "completed";

    private static final Set<String> LIVE = Set.of("queued", "initiated", "ringing", "in-progress");

    private final TwilioGateway twilio;
    private final CallAddresses addresses;

    @Inject
    NetworkLists(TwilioGateway twilio, CallAddresses addresses) {
        this.twilio = twilio;
        this.addresses = addresses;
    }

    String status(String sid) throws TwilioTrouble {
        try {
            return twilio.get("Calls/" + sid, new TwilioParams()).path("status").asText();
        } catch (TwilioTrouble e) {
            if (e.kind() == TwilioTrouble.Kind.GONE) {
                return COMPLETED;
            }
            throw e;
        }
    }

    static boolean isLive(String status) {
        return LIVE.contains(status);
    }

    /**
     * Who is in the call's conferences.
     *
     * @param legs their ids by label
     * @param begun labels of those who are in one that has begun; a conference of one alone has not
     */
    record Inside(Map<String, String> legs, Set<String> begun) {
        static final Inside NOBODY = new Inside(Map.of(), Set.of());
    }

    Inside inConference(Call call) throws TwilioTrouble {
        TwilioParams named = new TwilioParams().with("FriendlyName", call.token());
        Map<String, String> present = new HashMap<>();
        Set<String> begun = new HashSet<>();
        for (JsonNode conference : twilio.get("Conferences", named).path("conferences")) {
            String state = conference.path("status").asText();
            if (state.equals(COMPLETED)) {
                continue;
            }
            String path = "Conferences/" + conference.path("sid").asText() + "/Participants";
            for (JsonNode participant : twilio.get(path, new TwilioParams()).path("participants")) {
                String label = participant.path("label").asText();
                present.put(label, participant.path("call_sid").asText());
                if (state.equals("in-progress")) {
                    begun.add(label);
                }
            }
        }
        return new Inside(present, begun);
    }

    /** When the leg was over; empty when the network does not say. */
    Optional<Instant> endOf(String sid) throws TwilioTrouble {
        return TwilioTime.read(
                twilio.get("Calls/" + sid, new TwilioParams()).path("end_time").asText());
    }

    /** Whether a conversation of it was recorded, and not only a message. */
    boolean hasRecordedTalk(String sid) throws TwilioTrouble {
        for (JsonNode recording :
                twilio.get("Calls/" + sid + "/Recordings", new TwilioParams()).path("recordings")) {
            if (!recording.path("source").asText().equals("RecordVerb")) {
                return true;
            }
        }
        return false;
    }

    /** Brings a caller whom nobody talks with any more out of an empty conference. */
    void bringOut(Call call) throws TwilioTrouble {
        twilio.post(
                "Calls/" + call.sid().orElseThrow(),
                new TwilioParams().with("Url", addresses.hop(call, "after")).with("Method", "POST"));
    }
}
