package org.sweetline.town.phone.calls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Webhook;

/** The callbacks that follow the end of a call: its status, its recordings, their transcripts; in that order unless asked otherwise. */
final class Afterwards {
    private final Leg leg;
    private final List<Webhook> waiting = new ArrayList<>();

    Afterwards(Leg leg) {
        this.leg = leg;
    }

    synchronized void add(Webhook webhook) {
        waiting.add(webhook.with(leg.reports().faults().apply(webhook.step())));
    }

    /** Sends what waits; done when all of it, and all that was sent before, is delivered. */
    CompletableFuture<?> unfold() {
        List<Webhook> due;
        synchronized (this) {
            due = new ArrayList<>(waiting);
            waiting.clear();
        }
        due.sort(Comparator.comparing(Afterwards::turn).thenComparing(Webhook::step));
        due.forEach(leg::send);
        return CompletableFuture.allOf(leg.courier().settled(), leg.documents().settled());
    }

    private static int turn(Webhook webhook) {
        if (webhook.has(Fault.FIRST)) return -1;
        return webhook.has(Fault.LAST) ? 1 : 0;
    }
}
