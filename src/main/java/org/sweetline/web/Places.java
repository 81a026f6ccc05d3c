package org.sweetline.web;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * So many are inside at once, and of each caller only a share; strangers leave a quarter to those who are known. The others
 * wait a moment in the order in which they came, but nobody waits behind one whose share is used up.
 */
final class Places {

    /**
     * @param room how many are inside
     * @param share how many of one caller
     * @param line how many wait
     * @param patience how long
     */
    record Size(int room, int share, int line, Duration patience) {}

    private final Size size;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Caller, Integer> inside = new HashMap<>();
    private final Deque<Waiting> line = new ArrayDeque<>();
    private int taken;
    private int strangers;

    Places(Size size) {
        this.size = size;
    }

    private static final class Waiting {
        private final Caller caller;
        private final Condition turn;
        private boolean called;

        private Waiting(Caller caller, Condition turn) {
            this.caller = caller;
            this.turn = turn;
        }
    }

    /** {@link #leave} is called by each for whom there was a place. */
    boolean enter(Caller caller) throws InterruptedException {
        lock.lock();
        try {
            if (mayEnter(caller)) {
                take(caller);
                return true;
            }
            return line.size() < size.line() && waits(caller);
        } finally {
            lock.unlock();
        }
    }

    void leave(Caller caller) {
        lock.lock();
        try {
            taken--;
            strangers -= caller.known() ? 0 : 1;
            inside.computeIfPresent(caller, (same, own) -> own == 1 ? null : own - 1);
            callNext();
        } finally {
            lock.unlock();
        }
    }

    private boolean waits(Caller caller) throws InterruptedException {
        Waiting waiting = new Waiting(caller, lock.newCondition());
        line.addLast(waiting);
        long left = size.patience().toNanos();
        try {
            while (!waiting.called && left > 0) {
                left = waiting.turn.awaitNanos(left);
            }
        } catch (InterruptedException stopping) {
            if (waiting.called) {
                leave(caller);
            }
            throw stopping;
        } finally {
            line.remove(waiting);
        }
        return waiting.called;
    }

    private boolean mayEnter(Caller caller) {
        return taken < size.room()
                && inside.getOrDefault(caller, 0) < size.share()
                && (caller.known() || strangers < size.room() - size.room() / 4);
    }

    private void take(Caller caller) {
        taken++;
        strangers += caller.known() ? 0 : 1;
        inside.merge(caller, 1, Integer::sum);
    }

    private void callNext() {
        Iterator<Waiting> waiting = line.iterator();
        while (waiting.hasNext() && taken < size.room()) {
            Waiting next = waiting.next();
            if (mayEnter(next.caller)) {
                take(next.caller);
                next.called = true;
                next.turn.signal();
                waiting.remove();
            }
        }
    }
}
