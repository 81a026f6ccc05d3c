package org.sweetline.town.phone;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.sweetline.town.wire.Param;

/** A request that the network is about to send, with the faults asked for. */
record Webhook(Step step, Call call, String method, String url, List<Param> params, Set<Fault> faults, Duration after) {
    boolean has(Fault fault) {
        return faults.contains(fault);
    }
}
