package org.sweetline.channels.mail.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class ImageQueueTest {
    /** All of the crowd must have come before the first of them gives up, on a busy machine too. */
    private static final Duration LONG_ENOUGH_TO_QUEUE = Duration.ofSeconds(4);

    private final CountDownLatch tar = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<RemoteUrl> asked = new ConcurrentLinkedQueue<>();
    private final ExecutorService agents = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        tar.countDown();
        agents.shutdownNow();
    }

    @Test
    void fewMayWaitAndTheNextIsRefusedAtOnce() {
        try (ImageQueue queue = new ImageQueue(this::stuck, Duration.ofMinutes(1))) {
            crowd(queue);

            assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> assertThatThrownBy(() -> queue.fetch(url(99)))
                            .isInstanceOf(ProblemException.class)
                            .hasMessageContaining("Too many"));
        }
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNotFetchedLater() throws Exception {
        try (ImageQueue queue = new ImageQueue(this::stuck, LONG_ENOUGH_TO_QUEUE)) {
            for (Future<?> agent : crowd(queue)) {
                assertThatThrownBy(agent::get).hasMessageContaining("Too many");
            }
            assertThat(asked).hasSize(ImageQueue.AT_ONCE);
            assertThat(queue.waiting()).isZero();
            tar.countDown();

            assertThat(queue.fetch(url(99)).type()).isEqualTo("image/png");

            assertThat(asked).hasSize(ImageQueue.AT_ONCE + 1).contains(url(99));
        }
    }

    private List<Future<?>> crowd(ImageQueue queue) {
        List<Future<?>> crowd = new ArrayList<>();
        for (int i = 0; i < ImageQueue.WAITING; i++) {
            RemoteUrl url = url(i);
            crowd.add(agents.submit(() -> queue.fetch(url)));
        }
        while (queue.waiting() < ImageQueue.WAITING || asked.size() < ImageQueue.AT_ONCE) {
            LockSupport.parkNanos(1_000_000);
        }
        return crowd;
    }

    /** Like a socket it does not listen to interruptions. */
    private ImageFetch.Image stuck(RemoteUrl url) {
        asked.add(url);
        while (tar.getCount() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
        return new ImageFetch.Image("image/png", new byte[1]);
    }

    private static RemoteUrl url(int number) {
        return RemoteUrl.parse("http://shop.test/" + number).orElseThrow();
    }
}
