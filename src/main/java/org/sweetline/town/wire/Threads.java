package org.sweetline.town.wire;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Daemon threads that see the town's own class loader, which the launcher keeps apart from the product's. */
public final class Threads {
    private Threads() {}

    public static ExecutorService pool(String name) {
        return Executors.newCachedThreadPool(named(name));
    }

    public static ScheduledExecutorService timer(String name) {
        return Executors.newScheduledThreadPool(2, named(name));
    }

    private static ThreadFactory named(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, "town-" + name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            thread.setContextClassLoader(Threads.class.getClassLoader());
            return thread;
        };
    }
}
