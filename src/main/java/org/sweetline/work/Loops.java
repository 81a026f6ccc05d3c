package org.sweetline.work;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Starts and stops the loops, and wakes them. */
@ApplicationScoped
public class Loops {

    private static final int LONGEST_STOP_MILLIS = 10_000;

    private final Instance<BackgroundLoop> loops;
    private final Instance<LoopSource> sources;
    private final RightOfWay callers;
    private final Map<String, Semaphore> wakeUps = new ConcurrentHashMap<>();
    private final List<LoopThread> running = new ArrayList<>();

    @Inject
    Loops(@Any Instance<BackgroundLoop> loops, @Any Instance<LoopSource> sources, RightOfWay callers) {
        this.loops = loops;
        this.sources = sources;
        this.callers = callers;
    }

    public synchronized void start() {
        ManagedThreadFactory threads = threadFactory();
        for (BackgroundLoop loop : loops) {
            start(loop, threads);
        }
        for (LoopSource source : sources) {
            source.loops().forEach(loop -> start(loop, threads));
        }
    }

    /** Cuts the wait of a loop short; at most one wake-up is kept for a loop that is busy. */
    public void wake(String loopName) {
        Semaphore wakeUp = wakeUps.get(loopName);
        if (wakeUp != null && wakeUp.availablePermits() == 0) {
            wakeUp.release();
        }
    }

    @PreDestroy
    public synchronized void stop() {
        running.forEach(LoopThread::stop);
        running.forEach(thread -> thread.awaitEnd(LONGEST_STOP_MILLIS));
        running.clear();
    }

    private void start(BackgroundLoop loop, ManagedThreadFactory threads) {
        Semaphore wakeUp = wakeUps.computeIfAbsent(loop.name(), name -> new Semaphore(0));
        for (int number = 1; number <= loop.threads(); number++) {
            LoopThread body = new LoopThread(loop, wakeUp, callers);
            Thread thread = threads.newThread(body);
            thread.setName("loop " + loop.name() + " " + number);
            body.runIn(thread);
            running.add(body);
        }
    }

    private static ManagedThreadFactory threadFactory() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
