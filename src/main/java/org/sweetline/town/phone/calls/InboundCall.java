package org.sweetline.town.phone.calls;

import java.time.Duration;
import org.sweetline.town.phone.signal.PhoneLine;
import org.sweetline.town.phone.signal.Step;

/** A call that comes in: it rings at the number, and the product says what happens. */
final class InboundCall {
    private static final Duration RINGING = Duration.ofSeconds(2);
    private final Leg leg;
    private final PhoneLine line;

    InboundCall(Leg leg, PhoneLine line) {
        this.leg = leg;
        this.line = line;
    }

    /** Ends when the call is over and all that was sent about it has been delivered. */
    void run() throws InterruptedException {
        leg.call().rings();
        try {
            leg.pass(RINGING);
            leg.documents().follow(Hop.to(Step.VOICE, line.voiceMethod(), line.voiceUrl()));
        } catch (Diverted over) {
            leg.call().ends(CallStatus.CANCELED);
        } finally {
            leg.call().ends(CallStatus.COMPLETED);
            leg.board().ended(leg);
            new StatusNews(leg).tell("completed");
        }
        leg.afterwards().unfold().join();
    }
}
