package org.sweetline.channels.voice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.Leg;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;

/** Whether the network already rings whom a command was to ring, when nobody heard its answer. */
@ApplicationScoped
public class LiveCalls {
    private static final List<String> LIVE = List.of("queued", "ringing", "in-progress");

    private final TwilioGateway twilio;
    private final CommandedLegs legs;

    @Inject
    LiveCalls(TwilioGateway twilio, CommandedLegs legs) {
        this.twilio = twilio;
        this.legs = legs;
    }

    /** The sid of the call to the leg's address. Two may share a phone: one that is another leg's is not this one's. */
    public Optional<String> to(Leg leg) throws TwilioTrouble {
        if (leg.sid().isPresent()) {
            return leg.sid();
        }
        TwilioParams theirs = new TwilioParams().with("To", leg.address()).with("PageSize", "20");
        for (JsonNode call : twilio.get("Calls", theirs).path("calls")) {
            String sid = call.path("sid").asText();
            if (LIVE.contains(call.path("status").asText()) && !legs.isKnown(sid)) {
                return Optional.of(sid);
            }
        }
        return Optional.empty();
    }
}
