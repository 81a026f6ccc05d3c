package org.sweetline.town.phone.calls;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Where others take hold of a leg while its thread waits. */
final class Steering {
    private @Nullable Hop next;
    private boolean ended;

    synchronized void redirect(Hop hop) {
        next = hop;
        notifyAll();
    }

    synchronized void end() {
        ended = true;
        notifyAll();
    }

    synchronized void wake() {
        notifyAll();
    }

    /** Where the leg was sent, once. */
    synchronized Optional<Hop> take() {
        Optional<Hop> taken = Optional.ofNullable(next);
        next = null;
        return ended ? Optional.empty() : taken;
    }

    /** Waits until it is so, or for so many real milliseconds; says how many have passed. */
    synchronized long await(BooleanSupplier so, long millis) throws Diverted, InterruptedException {
        long begun = System.nanoTime();
        long passed = 0;
        while (!so.getAsBoolean() && passed < millis) {
            check();
            wait(millis - passed);
            passed = (System.nanoTime() - begun) / 1_000_000;
        }
        check();
        return Math.min(passed, millis);
    }

    private void check() throws Diverted {
        if (ended || next != null) throw new Diverted();
    }
}
