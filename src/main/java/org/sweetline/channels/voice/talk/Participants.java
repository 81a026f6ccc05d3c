package org.sweetline.channels.voice.talk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sweetline.calls.Call;
import org.sweetline.calls.Leg;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CommandedLegs;
import org.sweetline.channels.voice.PhoneCommand;

/** Changes somebody in a call's conference. Said twice, it is so once. */
@ApplicationScoped
class Participants {
    private final TwilioGateway twilio;
    private final CommandedLegs legs;

    @Inject
    Participants(TwilioGateway twilio, CommandedLegs legs) {
        this.twilio = twilio;
        this.legs = legs;
    }

    /** The leg of the command, or the customer when it is about none. */
    String change(PhoneCommand command, TwilioParams params) throws TwilioTrouble {
        Call call = legs.call(command);
        String who = command.leg() == null ? customer(call) : participant(legs.leg(command));
        twilio.post("Conferences/" + conference(call) + "/Participants/" + who, params);
        return "";
    }

    private static String customer(Call call) throws TwilioTrouble {
        return call.sid().orElseThrow(() -> new TwilioTrouble(TwilioTrouble.Kind.GONE, "The customer has no leg"));
    }

    private static String participant(Leg leg) throws TwilioTrouble {
        return leg.sid().orElseThrow(() -> new TwilioTrouble(TwilioTrouble.Kind.LATER, "The leg has no id yet"));
    }

    /** Usually told by its first event; else it is the one that runs under the call's name. */
    private String conference(Call call) throws TwilioTrouble {
        if (!call.conferenceSid().isEmpty()) {
            return call.conferenceSid();
        }
        TwilioParams named =
                new TwilioParams().with("FriendlyName", call.token()).with("Status", "in-progress");
        for (JsonNode conference : twilio.get("Conferences", named).path("conferences")) {
            return conference.path("sid").asText();
        }
        throw new TwilioTrouble(TwilioTrouble.Kind.LATER, "The conference does not run yet");
    }
}
