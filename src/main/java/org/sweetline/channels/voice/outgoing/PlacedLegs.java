package org.sweetline.channels.voice.outgoing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.CallDesk;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTime;
import org.sweetline.channels.twilio.TwilioTrouble;

/**
 * Looks in the network's list for a call that nobody answered for.
 *
 * <p>The desk never calls one number twice at a time, so a call from us to that number that is as young as ours and that
 * no other call of ours has is this one.
 */
@ApplicationScoped
class PlacedLegs {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final TwilioGateway twilio;
    private final CallDesk calls;

    @Inject
    PlacedLegs(TwilioGateway twilio, CallDesk calls) {
        this.twilio = twilio;
        this.calls = calls;
    }

    Optional<String> find(Call call, String ownNumber) throws TwilioTrouble {
        JsonNode list = twilio.get(
                "Calls",
                new TwilioParams()
                        .with("To", call.caller())
                        .with("From", ownNumber)
                        .with("PageSize", "20"));
        Instant since = call.beganAt().minus(CLOCKS_DIFFER);
        for (JsonNode found : list.path("calls")) {
            String sid = found.path("sid").asText("");
            boolean ours = found.path("to").asText("").equals(call.caller())
                    && !found.path("direction").asText("").equals("inbound")
                    && !made(found).isBefore(since)
                    && calls.bySid(sid).isEmpty();
            if (ours) {
                return Optional.of(sid);
            }
        }
        return Optional.empty();
    }

    private static Instant made(JsonNode call) {
        return TwilioTime.read(call.path("date_created").asText("")).orElse(Instant.EPOCH);
    }
}
