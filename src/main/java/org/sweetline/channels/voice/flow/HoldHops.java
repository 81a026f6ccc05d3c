package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sweetline.calls.Call;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.channels.voice.CallAddresses;

/** What a customer hears on hold, over and over; and the way back into the line of one who is sent on. */
@ApplicationScoped
class HoldHops implements Hop {
    private static final String HOLD = "hold";
    private static final String LINE = "line";

    private final CallAddresses addresses;
    private final LineEntry line;

    @Inject
    HoldHops(CallAddresses addresses, LineEntry line) {
        this.addresses = addresses;
        this.line = line;
    }

    @Override
    public Set<String> names() {
        return Set.of(HOLD, LINE);
    }

    @Override
    public String document(String name, Call call, TwilioForm form) {
        if (name.equals(LINE)) {
            if (!call.ended()) {
                call.hasReturned();
            }
            return line.again(call);
        }
        return new Document()
                .say(call.language(), AskingLines.in(call.language()).hold())
                .play(addresses.music())
                .play(addresses.music())
                .goOn(addresses.hop(call, HOLD))
                .xml();
    }
}
