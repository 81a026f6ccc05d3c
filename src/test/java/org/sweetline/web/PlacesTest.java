package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Caller ONE = new Caller("account 1", true);
    private static final Caller OTHER = new Caller("account 2", true);

    private final Places places = new Places(new Places.Size(8, 4, 3, Duration.ofMinutes(1)));
    private final Queue<Caller> came = new ConcurrentLinkedQueue<>();
    private final List<Thread> line = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        line.forEach(Thread::interrupt);
    }

    @Test
    void oneCallerHasAShareAndTheRestIsForOthers() throws InterruptedException {
        fill(ONE, 4);

        waits(ONE);

        assertThat(places.enter(OTHER)).isTrue();
        assertThat(came).isEmpty();
        places.leave(ONE);
        eventually(() -> assertThat(came).containsExactly(ONE));
    }

    @Test
    void strangersTogetherLeaveAQuarterToWhoIsKnown() throws InterruptedException {
        for (int address = 0; address < 6; address++) {
            assertThat(places.enter(new Caller("203.0.113." + address, false))).isTrue();
        }

        waits(new Caller("203.0.113.200", false));

        fill(ONE, 2);
        assertThat(came).isEmpty();
    }

    @Test
    void theyComeInInTheOrderInWhichTheyCame() throws InterruptedException {
        fill(ONE, 4);
        fill(OTHER, 4);
        Caller third = new Caller("account 3", true);
        Caller fourth = new Caller("account 4", true);
        waits(third);
        waits(fourth);

        places.leave(ONE);
        eventually(() -> assertThat(came).containsExactly(third));
        places.leave(OTHER);

        eventually(() -> assertThat(came).containsExactly(third, fourth));
    }

    @Test
    void whoFindsTheLineFullIsToldAtOnceAndWhoGoesLeavesNoTrace() throws InterruptedException {
        fill(ONE, 4);
        for (int i = 0; i < 3; i++) {
            waits(ONE);
        }

        assertThat(places.enter(ONE)).isFalse();

        line.forEach(Thread::interrupt);
        eventually(() -> assertThat(line).noneMatch(Thread::isAlive));
        places.leave(ONE);
        assertThat(places.enter(ONE)).isTrue();
    }

    @Test
    void nobodyWaitsForEver() throws InterruptedException {
        Places hasty = new Places(new Places.Size(4, 4, 3, Duration.ofMillis(1)));
        for (int i = 0; i < 4; i++) {
            hasty.enter(ONE);
        }

        assertThat(hasty.enter(OTHER)).isFalse();
    }

    private void fill(Caller caller, int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            assertThat(places.enter(caller)).isTrue();
        }
    }

    private void waits(Caller caller) {
        Thread thread = new Thread(() -> {
            try {
                if (places.enter(caller)) {
                    came.add(caller);
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        });
        line.add(thread);
        thread.start();
        eventually(() -> assertThat(thread.getState()).isEqualTo(Thread.State.TIMED_WAITING));
    }
}
