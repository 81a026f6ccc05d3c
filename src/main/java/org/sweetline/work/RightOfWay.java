package org.sweetline.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Callers go first. Each request of the phone network that somebody hears is silence until it is answered; news of calls
 * comes after those, and while many are inside, loops that can wait let all of them pass. Never for long: what is put off
 * is still done, only more slowly.
 *
 * <p>Only so many are inside at once. More would take turns on the same processors, each of them holding rows that others
 * wait for, and once behind, the house would fall ever further behind.
 */
@ApplicationScoped
public class RightOfWay {

    /** What a request is about. */
    public enum Matter {
        /** Somebody listens until it is answered. */
        HEARD(Duration.ofSeconds(2)),
        /** The network waits for fifteen seconds, then tells it again or not at all. */
        TOLD(Duration.ofSeconds(10));

        private final Duration patience;

        Matter(Duration patience) {
            this.patience = patience;
        }
    }

    private static final int INSIDE_TO_A_PROCESSOR = 8;
    private static final int MANY_TO_A_PROCESSOR = 4;
    /** Of each matter; each of them keeps a thread of the server. */
    private static final int MOST_AT_THE_DOOR = 60;

    private static final Duration LOOK = Duration.ofMillis(5);
    static final Duration LONGEST = Duration.ofMillis(100);

    private final ReentrantLock lock = new ReentrantLock();
    private final Door heard = new Door(lock.newCondition());
    private final Door told = new Door(lock.newCondition());
    private final int room;
    private final int many;
    private int inside;

    RightOfWay() {
        this(Runtime.getRuntime().availableProcessors());
    }

    RightOfWay(int processors) {
        this.room = INSIDE_TO_A_PROCESSOR * processors;
        this.many = MANY_TO_A_PROCESSOR * processors;
    }

    private static final class Door {
        private final Condition opens;
        private int waiting;

        private Door(Condition opens) {
            this.opens = opens;
        }
    }

    /** Waits for a place inside, as long as the matter can; {@link #leave} is called by each for whom there was one. */
    public boolean enter(Matter matter) throws InterruptedException {
        lock.lock();
        try {
            if (!mayEnter(matter) && !waits(matter)) {
                return false;
            }
            inside++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    public void leave() {
        lock.lock();
        try {
            inside--;
            callNext();
        } finally {
            lock.unlock();
        }
    }

    private boolean waits(Matter matter) throws InterruptedException {
        Door door = matter == Matter.HEARD ? heard : told;
        if (door.waiting >= MOST_AT_THE_DOOR) {
            return false;
        }
        door.waiting++;
        try {
            long left = matter.patience.toNanos();
            while (!mayEnter(matter) && left > 0) {
                left = door.opens.awaitNanos(left);
            }
            return mayEnter(matter);
        } finally {
            door.waiting--;
            callNext();
        }
    }

    private boolean mayEnter(Matter matter) {
        return inside < room && (matter == Matter.HEARD || heard.waiting == 0);
    }

    private void callNext() {
        (heard.waiting > 0 ? heard : told).opens.signal();
    }

    /** Waits until few are inside, a tenth of a second at most, and answers how long. */
    Duration letPass() throws InterruptedException {
        Duration waited = Duration.ZERO;
        while (isCrowded() && waited.compareTo(LONGEST) < 0) {
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
            waited = waited.plus(LOOK);
        }
        return waited;
    }

    private boolean isCrowded() {
        lock.lock();
        try {
            return inside > many;
        } finally {
            lock.unlock();
        }
    }
}
