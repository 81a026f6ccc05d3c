package org.sweetline.channels.voice.outgoing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Call.Stage;
import org.sweetline.calls.PhoneCommands.Kind;
import org.sweetline.calls.back.DialPace;
import org.sweetline.calls.back.OutgoingStep;
import org.sweetline.channels.twilio.TwilioGateway;
import org.sweetline.channels.twilio.TwilioParams;
import org.sweetline.channels.twilio.TwilioTrouble;
import org.sweetline.channels.voice.CallAddresses;
import org.sweetline.channels.voice.CommandKind;
import org.sweetline.channels.voice.CommandedLegs;
import org.sweetline.channels.voice.LongestCall;
import org.sweetline.channels.voice.PhoneCommand;

/** Calls the customer, once: their phone must not ring twice for one call of ours. */
@ApplicationScoped
class PlaceCall implements CommandKind {

    private static final String RING_SECONDS = "30";
    private static final List<String> EVENTS = List.of("initiated", "ringing", "answered", "completed");

    private final TwilioGateway twilio;
    private final CommandedLegs legs;
    private final CallAddresses addresses;
    private final OutgoingStep step;
    private final DialPace pace;
    private final PlacedLegs placed;
    private final LongestCall longest;

    @Inject
    PlaceCall(
            TwilioGateway twilio,
            CommandedLegs legs,
            CallAddresses addresses,
            OutgoingStep step,
            DialPace pace,
            PlacedLegs placed,
            LongestCall longest) {
        this.twilio = twilio;
        this.legs = legs;
        this.addresses = addresses;
        this.step = step;
        this.pace = pace;
        this.placed = placed;
        this.longest = longest;
    }

    @Override
    public Kind kind() {
        return Kind.PLACE_CALL;
    }

    @Override
    public boolean creates() {
        return true;
    }

    @Override
    public boolean wanted(PhoneCommand command) {
        Call call = legs.call(command);
        return call.stage() == Stage.PLACED && call.sid().isEmpty();
    }

    @Override
    public String send(PhoneCommand command) throws TwilioTrouble {
        Call call = legs.call(command);
        try {
            JsonNode made = twilio.post("Calls", asked(call));
            pace.goOn();
            return made.path("sid").asText("");
        } catch (TwilioTrouble e) {
            throw slowed(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The pace can't be kept", e);
        }
    }

    private TwilioParams asked(Call call) {
        return longest.limit(new TwilioParams())
                .with("To", call.caller())
                .with("From", legs.ownNumber(call))
                .with("Url", addresses.hop(call, "outgoing/answered"))
                .with("Method", "POST")
                .with("Timeout", RING_SECONDS)
                .with("StatusCallback", addresses.callback(call, "outgoing/status"))
                .with("StatusCallbackMethod", "POST")
                .withEach("StatusCallbackEvent", EVENTS)
                .with("MachineDetection", "DetectMessageEnd")
                .with("AsyncAmd", true)
                .with("AsyncAmdStatusCallback", addresses.callback(call, "outgoing/judged"))
                .with("AsyncAmdStatusCallbackMethod", "POST");
    }

    /** Too many requests, or too many calls at once, are no answer to this one: everybody goes slower, then it is tried. */
    private TwilioTrouble slowed(TwilioTrouble trouble) {
        try {
            if (trouble.kind() == TwilioTrouble.Kind.LATER) {
                pace.slowDown();
            }
            return trouble;
        } catch (SQLException e) {
            throw new IllegalStateException("The pace can't be kept", e);
        }
    }

    /** Its first webhook may have told us already; else the network's list has it. */
    @Override
    public Optional<String> find(PhoneCommand command) throws TwilioTrouble {
        Call call = legs.call(command);
        return call.sid().isPresent() ? call.sid() : placed.find(call, legs.ownNumber(call));
    }

    @Override
    public void done(PhoneCommand command, String answer) {
        try {
            if (!answer.isEmpty()) {
                step.placed(command.callId(), answer);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Call " + command.callId() + " can't be entered", e);
        }
    }

    @Override
    public void refused(PhoneCommand command, String why) {
        step.refused(command.callId());
    }
}
