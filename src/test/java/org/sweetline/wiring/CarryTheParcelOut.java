package org.sweetline.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.sweetline.events.Reaction;

/** Stands before a door that does not open until the test lets it. */
@ApplicationScoped
class CarryTheParcelOut implements Reaction<ParcelMailed> {
    private final CountDownLatch door = new CountDownLatch(1);
    private final AtomicInteger waiting = new AtomicInteger();

    @Override
    public String name() {
        return "wiring-carry-the-parcel-out";
    }

    @Override
    public Class<ParcelMailed> event() {
        return ParcelMailed.class;
    }

    @Override
    public boolean reachesOutside() {
        return true;
    }

    @Override
    public void react(ParcelMailed event) throws InterruptedException {
        waiting.incrementAndGet();
        if (!door.await(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("nobody opened");
        }
    }

    int waiting() {
        return waiting.get();
    }

    void open() {
        door.countDown();
    }
}
