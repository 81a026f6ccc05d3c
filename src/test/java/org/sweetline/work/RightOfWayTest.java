package org.sweetline.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightOfWayTest {
    private static final int A_CROWD = 1_000;

    private final RightOfWay callers = new RightOfWay();

    @Test
    void loopGoesOnAtOnceWhileFewAreInside() throws InterruptedException {
        callers.enter();

        assertThat(callers.letPass()).isZero();
    }

    @Test
    void loopWaitsForACrowdButNotForEver() throws InterruptedException {
        crowd();

        assertThat(callers.letPass()).isEqualTo(RightOfWay.LONGEST);
    }

    @Test
    void loopGoesOnOnceTheCrowdHasLeft() throws InterruptedException {
        crowd();
        for (int i = 0; i < A_CROWD; i++) {
            callers.leave();
        }

        assertThat(callers.letPass()).isZero();
    }

    private void crowd() {
        for (int i = 0; i < A_CROWD; i++) {
            callers.enter();
        }
    }
}
