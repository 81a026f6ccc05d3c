package org.sweetline.launcher;

import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;

/** Ends the process in order: first the server, which drains, last the database. Whoever asks, it happens once. */
final class Shutdown {
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile Runnable stopServer = () -> {};
    private volatile Runnable stopDatabase = () -> {};

    void stopServerWith(Runnable stop) {
        stopServer = stop;
    }

    void stopDatabaseWith(Runnable stop) {
        stopDatabase = stop;
    }

    /** Handlers instead of a shutdown hook: hooks of the libraries run beside ours and would stop the server too early. */
    void onSignals() {
        for (String name : new String[] {"INT", "TERM", "HUP"}) {
            try {
                Signal.handle(new Signal(name), signal -> new Thread(() -> end(0), "sweetline-stop").start());
            } catch (IllegalArgumentException unknownHere) {
                // Windows has no HUP.
            }
        }
    }

    void fail(String line) {
        Console.complain(line);
        end(1);
    }

    void end(int code) {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        stopServer.run();
        stopDatabase.run();
        Runtime.getRuntime().halt(code);
    }
}
