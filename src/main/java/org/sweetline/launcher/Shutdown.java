package org.sweetline.launcher;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;

/** Ends the process in order: first the server, which drains, last the database. Whoever asks, it happens once. */
final class Shutdown {
    private static final Duration DATABASE_PATIENCE = Duration.ofSeconds(60);

    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile Runnable stopServer = () -> {};
    private volatile Runnable stopTown = () -> {};
    private volatile CompletableFuture<? extends Runnable> stopDatabase = CompletableFuture.completedFuture(() -> {});

    void stopServerWith(Runnable stop) {
        stopServer = stop;
    }

    void stopTownWith(Runnable stop) {
        stopTown = stop;
    }

    /** The database may still be starting when the end comes: then it is waited for, so that nothing stays behind. */
    void stopDatabaseWith(CompletableFuture<? extends Runnable> stop) {
        stopDatabase = stop;
    }

    /**
     * Signals are handled here because the shutdown hooks of the libraries run beside each other and would take the
     * server and its log away too early. A hook remains for an exit that somebody else calls.
     */
    void onSignals() {
        for (String name : new String[] {"INT", "TERM", "HUP"}) {
            try {
                Signal.handle(new Signal(name), signal -> inItsOwnThread());
            } catch (IllegalArgumentException unknownHere) {
                // Windows has no HUP.
            }
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(1), "sweetline-exit"));
    }

    void fail(String line) {
        if (!begun.get()) {
            Console.complain(line);
        }
        end(1);
    }

    /** Does not return to whoever is first; the others wait for the process to end. */
    void end(int code) {
        if (!begun.compareAndSet(false, true)) {
            waitForEnd();
            return;
        }
        attempt(() -> stopServer.run());
        attempt(() -> stopTown.run());
        attempt(() -> stopDatabase
                .get(DATABASE_PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .run());
        Runtime.getRuntime().halt(code);
    }

    void waitForEnd() {
        try {
            never.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (Exception failed) {
            System.getLogger("sweetline").log(System.Logger.Level.WARNING, "Not everything stopped cleanly", failed);
        }
    }

    private void inItsOwnThread() {
        Thread thread = new Thread(() -> end(0), "sweetline-stop");
        // A handler's threads are daemons, and the process must not end before the database has.
        thread.setDaemon(false);
        thread.start();
    }

    private interface Step {
        void run() throws Exception;
    }
}
