package org.sweetline.calls.talk;

import java.util.Optional;
import org.sweetline.calls.Call;
import org.sweetline.calls.Leg;

/**
 * A call in which somebody talks, locked, as the one sees it who acts.
 *
 * @param own their leg; empty for a supervisor who acts from outside
 */
record Talk(Call call, Optional<Leg> own) {

    /** Whether they are the one who talks with the customer, and not somebody who was asked in. */
    boolean leads() {
        return own.map(leg -> leg.purpose() != Leg.Purpose.CONSULT && leg.role() == Leg.Role.AGENT)
                .orElse(true);
    }
}
