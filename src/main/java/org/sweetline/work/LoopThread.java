package org.sweetline.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

class LoopThread implements Runnable {

    private static final Logger LOG = System.getLogger(LoopThread.class.getName());
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final BackgroundLoop loop;
    private final Semaphore wakeUp;
    private final RightOfWay callers;
    private volatile boolean stopped;
    private @Nullable Thread thread;
    private int failures;

    LoopThread(BackgroundLoop loop, Semaphore wakeUp, RightOfWay callers) {
        this.loop = loop;
        this.wakeUp = wakeUp;
        this.callers = callers;
    }

    void runIn(Thread owner) {
        thread = owner;
        owner.start();
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                pause(turn());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    void stop() {
        // No interrupt: it would close the files that Lucene writes at that moment.
        stopped = true;
        loop.stopping();
        wakeUp.release();
    }

    void awaitEnd(int millis) {
        try {
            if (thread != null) {
                thread.join(millis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration turn() throws InterruptedException {
        try {
            callers.letPass(loop.givesWay());
            Duration wait = loop.turn();
            failures = 0;
            return wait;
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception | Error e) {
            // Whatever it was: a loop that ends is missed by nobody until its work is.
            return failed(e);
        }
    }

    /** The first failure of a row is logged with its trace, the others in a line each as the pause grows. */
    private Duration failed(Throwable e) {
        if (stopped) {
            return Duration.ZERO;
        }
        failures++;
        if (failures == 1) {
            LOG.log(Level.WARNING, "loop " + loop.name() + " failed", e);
        } else {
            LOG.log(Level.WARNING, "loop {0} failed {1} times in a row: {2}", loop.name(), failures, e.toString());
        }
        return Duration.ofMillis(Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(failures, 8)));
    }

    private void pause(Duration wait) throws InterruptedException {
        if (stopped || wait.isZero()) {
            return;
        }
        boolean woken = wakeUp.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        if (woken && !stopped && !loop.gathering().isZero()) {
            TimeUnit.MILLISECONDS.sleep(loop.gathering().toMillis());
            wakeUp.drainPermits();
        }
    }
}
