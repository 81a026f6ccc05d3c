package org.sweetline.town.phone.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.phone.people.Decision;
import org.sweetline.town.phone.people.Handset;
import org.sweetline.town.phone.people.Ring;

/** All phones at one address ring; the first to answer gets the call, and it is refused when all refuse. */
final class Ringing {
    private final Leg leg;
    private final Order order;
    private final Map<Ring, Handset> rings = new LinkedHashMap<>();
    private @Nullable Handset winner;

    Ringing(Leg leg, Order order) {
        this.leg = leg;
        this.order = order;
    }

    Decision until(Duration timeout) throws Diverted, InterruptedException {
        for (Handset handset : leg.board().phoneBook().at(order.to())) {
            Ring ring = new Ring(leg.sid(), order.from(), order.parameters(), this::changed, leg::presses);
            rings.put(ring, handset);
            handset.rings(ring);
        }
        if (rings.isEmpty() && order.to().startsWith("client:")) return Decision.UNREACHABLE;
        Instant begun = leg.now();
        Duration rung = Duration.ZERO;
        while (rung.compareTo(timeout) < 0) {
            Optional<Decision> decision = decided(rung);
            if (decision.isPresent()) return decision.get();
            Duration round = next(rung, timeout);
            Duration so = rung;
            leg.waitUntil(() -> changedSince(so), round);
            rung = Duration.between(begun, leg.now());
        }
        return decided(rung).orElse(Decision.UNREACHABLE);
    }

    boolean isMachine() {
        return winner != null && winner.isMachine();
    }

    boolean soundsLikeMachine() {
        return winner != null && winner.soundsLikeMachine();
    }

    /** Stops ringing, or whoever answered hears that it is over. */
    void ends() {
        rings.forEach((ring, handset) -> {
            if (ring.isOver()) return;
            ring.ends();
            handset.over(ring);
        });
    }

    private Optional<Decision> decided(Duration rung) {
        Optional<Decision> last = Optional.empty();
        int open = rings.size();
        for (Map.Entry<Ring, Handset> each : rings.entrySet()) {
            Optional<Decision> decision = each.getKey().decided(rung);
            if (decision.isPresent() && decision.get() == Decision.ANSWERS) {
                wins(each.getKey(), each.getValue());
                return decision;
            }
            if (decision.isPresent()) open--;
            if (decision.isPresent()) last = decision;
        }
        return open == 0 ? last : Optional.empty();
    }

    private void wins(Ring ring, Handset handset) {
        winner = handset;
        ring.connects();
        rings.forEach((other, phone) -> {
            if (other == ring) return;
            other.ends();
            phone.over(other);
        });
        leg.isWith(handset.script());
        leg.hearing().alsoTo(words -> handset.hears(ring, words));
        handset.connected(ring);
    }

    private boolean changedSince(Duration rung) {
        return rings.keySet().stream().anyMatch(ring -> ring.decided(rung).isPresent());
    }

    private Duration next(Duration rung, Duration timeout) {
        return rings.keySet().stream()
                .flatMap(ring -> ring.left(rung).stream())
                .filter(left -> !left.isNegative() && !left.isZero())
                .min(Duration::compareTo)
                .filter(left -> left.compareTo(timeout.minus(rung)) < 0)
                .orElse(timeout.minus(rung));
    }

    private void changed() {
        boolean down = rings.keySet().stream().anyMatch(ring -> ring.isConnected() && ring.isHungUp());
        if (down) leg.hangUp(CallStatus.COMPLETED);
        leg.wake();
    }
}
