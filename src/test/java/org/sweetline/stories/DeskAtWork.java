package org.sweetline.stories;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;

/** An agent who reads the inbox, a ticket and the orders all the while, and notes whatever is not answered well. */
final class DeskAtWork implements AutoCloseable {
    private static final long PAUSE_MILLIS = 100;

    private final ApiClient agent;
    private final List<String> pages;
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final ScheduledExecutorService hands = Executors.newSingleThreadScheduledExecutor();

    DeskAtWork(ApiClient agent, String... pages) {
        this.agent = agent;
        this.pages = List.of(pages);
        hands.scheduleWithFixedDelay(this::look, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    int answered() {
        return answered.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }

    private void look() {
        String page = pages.get(answered.get() % pages.size());
        try {
            Answer answer = agent.get(page).send();
            if (answer.status() != 200) failures.add(page + " " + answer.status());
        } catch (RuntimeException | AssertionError e) {
            if (!hands.isShutdown()) failures.add(page + " " + e);
        }
        answered.incrementAndGet();
    }
}
