package org.sweetline.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Callers go first. Each request of the phone network that somebody hears is silence until it is answered; those who can
 * be given music come after them, then news of calls, and while many are inside, loops that can wait let all of them
 * pass. Never for long: what is put off is still done, only more slowly.
 *
 * <p>Only so many are inside at once. More would take turns on the same processors, each of them holding rows that others
 * wait for, and once behind, the house would fall ever further behind.
 */
@ApplicationScoped
public class RightOfWay {

    /** What a request is about, most urgent first; how long it waits for a place, and how many do, each with a thread. */
    public enum Matter {
        /** Somebody hears silence until it is answered: the network gives an answer seven seconds, then asks again. */
        HEARD(Duration.ofSeconds(6), 100),
        /** Somebody listens, and can be given music out of memory meanwhile. */
        HELD(Duration.ofSeconds(2), 40),
        /** The network waits for fifteen seconds, then tells it again or not at all. */
        TOLD(Duration.ofSeconds(10), 40);

        private final Duration patience;
        private final int most;

        Matter(Duration patience, int most) {
            this.patience = patience;
            this.most = most;
        }
    }

    private static final int INSIDE_TO_A_PROCESSOR = 8;
    private static final int MANY_TO_A_PROCESSOR = 4;
    /** However many processors: more would have the connections that the team's requests need. */
    private static final int MOST_INSIDE = 24;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition fewInside = lock.newCondition();
    private final SortedMap<Matter, Door> doors = new TreeMap<>();
    private final int room;
    private final int many;
    private int inside;

    RightOfWay() {
        this(Runtime.getRuntime().availableProcessors());
    }

    RightOfWay(int processors) {
        this.room = Math.min(MOST_INSIDE, INSIDE_TO_A_PROCESSOR * processors);
        this.many = Math.min(room / 2, MANY_TO_A_PROCESSOR * processors);
        for (Matter matter : Matter.values()) {
            doors.put(matter, new Door(lock.newCondition()));
        }
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
            Door door = Objects.requireNonNull(doors.get(matter));
            boolean first = door.waiting == 0 && mayEnter(matter);
            if (!first && !waits(matter, door)) {
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
            if (inside == many) {
                fewInside.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean waits(Matter matter, Door door) throws InterruptedException {
        if (door.waiting >= matter.most) {
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
        return inside < room && doors.headMap(matter).values().stream().allMatch(door -> door.waiting == 0);
    }

    private void callNext() {
        for (Door door : doors.values()) {
            if (door.waiting > 0) {
                door.opens.signal();
                return;
            }
        }
    }

    /** Waits until few are inside. */
    void letPass(Duration longest) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (inside > many && left > 0) {
                left = fewInside.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
