package org.sweetline.channels.twilio;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The body of a file that is given up when it comes too slowly; its reader may hang in a read, so a clock looks after it. */
final class WatchedBody extends FilterInputStream {

    private final Patience patience;
    private final Runnable giveUp;
    private final long began = System.nanoTime();
    private final AtomicLong come = new AtomicLong();
    private @Nullable CompletableFuture<Void> next;
    private boolean over;
    private volatile boolean givenUp;

    WatchedBody(InputStream body, Patience patience, Runnable giveUp) {
        super(body);
        this.patience = patience;
        this.giveUp = giveUp;
        look();
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        come.addAndGet(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = super.read(into, offset, length);
        come.addAndGet(Math.max(0, some));
        return some;
    }

    /** Whether it was too slow. */
    boolean givenUp() {
        return givenUp;
    }

    /** Nobody waits for it any more; whoever opened the body closes it. */
    @Override
    public synchronized void close() {
        over = true;
        CompletableFuture<Void> waiting = next;
        if (waiting != null) {
            waiting.cancel(false);
        }
    }

    private synchronized void look() {
        if (over) {
            return;
        }
        Duration left = patience.after(come.get()).minusNanos(System.nanoTime() - began);
        if (left.isNegative() || left.isZero()) {
            givenUp = true;
            giveUp.run();
            return;
        }
        next = CompletableFuture.runAsync(
                this::look, CompletableFuture.delayedExecutor(left.toMillis() + 1, TimeUnit.MILLISECONDS));
    }
}
