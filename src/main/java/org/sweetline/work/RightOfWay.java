package org.sweetline.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Callers go first. Each request of the phone network is somebody who hears silence until it is answered; while many are
 * in the house, loops that can wait let them pass. Never for long: what is put off is still done, only more slowly.
 */
@ApplicationScoped
public class RightOfWay {

    private static final int MANY_TO_A_PROCESSOR = 4;
    private static final Duration LOOK = Duration.ofMillis(5);
    static final Duration LONGEST = Duration.ofMillis(100);

    private final int many = MANY_TO_A_PROCESSOR * Runtime.getRuntime().availableProcessors();
    private final AtomicInteger inside = new AtomicInteger();

    /** Somebody is waiting; {@link #leave} is called for each. */
    public void enter() {
        inside.incrementAndGet();
    }

    public void leave() {
        inside.decrementAndGet();
    }

    /** Waits until few are inside, a tenth of a second at most, and answers how long. */
    Duration letPass() throws InterruptedException {
        Duration waited = Duration.ZERO;
        while (inside.get() > many && waited.compareTo(LONGEST) < 0) {
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
            waited = waited.plus(LOOK);
        }
        return waited;
    }
}
