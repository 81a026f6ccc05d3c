package org.sweetline.town.phone.signal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Delivers the callbacks about one call, conference or text: in their order unless a fault disturbs it. Nobody waits for it. */
public final class Courier {
    private static final Duration LATE = Duration.ofMinutes(3);

    /** By the wall: what is held back for a next one that may never come, since it waits for this one. */
    private static final long HELD_MILLIS = 2_000;

    private final Signals signals;
    private final Pace pace;
    private final Executor threads;
    private CompletableFuture<?> road = CompletableFuture.completedFuture(null);
    private CompletableFuture<?> byroad = CompletableFuture.completedFuture(null);
    private @Nullable Webhook heldBack;

    Courier(Signals signals, Pace pace, Executor threads) {
        this.signals = signals;
        this.pace = pace;
        this.threads = threads;
    }

    public synchronized void send(Webhook wanted) {
        Webhook webhook = signals.disturbed(wanted);
        if (webhook.has(Fault.SWAPPED) && heldBack == null) {
            heldBack = webhook;
            CompletableFuture.delayedExecutor(HELD_MILLIS, TimeUnit.MILLISECONDS, threads)
                    .execute(() -> letGo(webhook));
            return;
        }
        take(webhook);
        release();
    }

    private synchronized void letGo(Webhook webhook) {
        if (heldBack == webhook) release();
    }

    /** Ends when everything so far is delivered, or lost. */
    public synchronized CompletableFuture<?> settled() {
        release();
        return CompletableFuture.allOf(road, byroad);
    }

    private void release() {
        Webhook late = heldBack;
        heldBack = null;
        if (late != null) take(late);
    }

    private void take(Webhook webhook) {
        if (webhook.has(Fault.DELAYED)) {
            byroad = CompletableFuture.allOf(
                    byroad, CompletableFuture.runAsync(() -> signals.deliver(webhook), later(LATE)));
        } else {
            road = road.handleAsync((before, lost) -> signals.deliver(webhook), later(webhook.after()));
        }
    }

    private Executor later(Duration pause) {
        long millis = pause.isZero() ? 0 : pace.millis(pause);
        return millis == 0 ? threads : CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, threads);
    }
}
