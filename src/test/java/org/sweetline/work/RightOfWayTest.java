package org.sweetline.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.work.RightOfWay.Matter;

class RightOfWayTest {
    private static final int ROOM = 8;
    private static final int MOST_AT_THE_DOOR = 40;

    private final RightOfWay callers = new RightOfWay(1);
    private final Queue<Matter> came = new ConcurrentLinkedQueue<>();
    private final List<Thread> atTheDoor = new ArrayList<>();

    @AfterEach
    void everybodyLeaves() {
        atTheDoor.forEach(Thread::interrupt);
    }

    @Test
    void loopGoesOnAtOnceWhileFewAreInside() throws InterruptedException {
        callers.enter(Matter.HEARD);

        assertThat(aLoopWaits()).isFalse();
    }

    @Test
    void loopWaitsForACrowdButNotForEver() throws InterruptedException {
        fill();

        assertThat(aLoopWaits()).isTrue();
        callers.letPass(BackgroundLoop.SHORTLY);
    }

    @Test
    void loopGoesOnOnceTheCrowdHasLeft() throws InterruptedException {
        fill();
        for (int i = 0; i < ROOM; i++) {
            callers.leave();
        }

        assertThat(aLoopWaits()).isFalse();
    }

    @Test
    void whoeverHearsSilenceGoesBeforeMusicAndNewsThatCameEarlier() throws InterruptedException {
        fill();
        waits(Matter.TOLD);
        waits(Matter.HELD);
        waits(Matter.HEARD);

        callers.leave();
        eventually(() -> assertThat(came).containsExactly(Matter.HEARD));
        callers.leave();
        eventually(() -> assertThat(came).containsExactly(Matter.HEARD, Matter.HELD));
        callers.leave();

        eventually(() -> assertThat(came).containsExactly(Matter.HEARD, Matter.HELD, Matter.TOLD));
    }

    @Test
    void whoeverFindsTooManyAtTheDoorIsToldAtOnceAndAllOthersComeIn() throws InterruptedException {
        fill();
        for (int i = 0; i < MOST_AT_THE_DOOR; i++) {
            waits(Matter.TOLD);
        }

        assertThat(callers.enter(Matter.TOLD)).isFalse();
        for (int i = 0; i < MOST_AT_THE_DOOR; i++) {
            callers.leave();
            int all = i + 1;
            eventually(() -> assertThat(came).hasSize(all));
        }
    }

    @Test
    void whoeverCanBeHeldDoesNotWaitLong() throws InterruptedException {
        fill();

        assertThat(callers.enter(Matter.HELD)).isFalse();
    }

    /** Whoever is interrupted does not wait, and says so. */
    private boolean aLoopWaits() {
        Thread.currentThread().interrupt();
        try {
            callers.letPass(BackgroundLoop.SHORTLY);
            return false;
        } catch (InterruptedException waits) {
            return true;
        } finally {
            Thread.interrupted();
        }
    }

    private void fill() throws InterruptedException {
        for (int i = 0; i < ROOM; i++) {
            callers.enter(Matter.HEARD);
        }
    }

    private void waits(Matter matter) {
        Thread thread = new Thread(() -> {
            try {
                if (callers.enter(matter)) {
                    came.add(matter);
                }
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
        atTheDoor.add(thread);
        thread.start();
        eventually(() -> assertThat(thread.getState()).isEqualTo(Thread.State.TIMED_WAITING));
    }
}
