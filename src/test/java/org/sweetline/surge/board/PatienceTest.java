package org.sweetline.surge.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration A_MOMENT = Duration.ofMillis(120);
    private static final Instant READ = Instant.parse("2026-11-28T10:00:00Z");
    private static final Instant LATER = READ.plusSeconds(3_600);

    private final Patience patience = new Patience();

    @Test
    void whoLooksFirstInALongTimeWaitsForAFreshBoard() {
        assertThat(patience.with(READ, LATER)).isEqualTo(A_SECOND);
        assertThat(patience.with(READ, READ.plusSeconds(5))).isEqualTo(A_MOMENT);
        assertThat(patience.with(null, LATER)).isGreaterThan(A_SECOND);
    }

    @Test
    void slowDatabaseCostsASecondOnceInAWhile() {
        patience.waited(A_SECOND, false, LATER);

        assertThat(patience.with(READ, LATER.plusSeconds(2))).isEqualTo(A_MOMENT);
        patience.read(LATER, true, LATER.plusSeconds(8));
        assertThat(patience.with(LATER, LATER.plusSeconds(40))).isEqualTo(A_MOMENT);
        assertThat(patience.with(LATER, LATER.plusSeconds(90))).isEqualTo(A_SECOND);
    }

    @Test
    void boardThatCannotBeReadIsNotWaitedForByEachReader() {
        patience.read(LATER, false, LATER.plusMillis(3));

        assertThat(patience.with(READ, LATER.plusSeconds(2))).isEqualTo(A_MOMENT);
    }

    @Test
    void readingInTimeMakesUpForIt() {
        patience.waited(A_SECOND, false, LATER);

        patience.read(LATER.plusSeconds(3), true, LATER.plusSeconds(3).plusMillis(80));

        assertThat(patience.with(LATER.plusSeconds(3), LATER.plusSeconds(30))).isEqualTo(A_SECOND);
    }

    @Test
    void shortWaitInVainSaysNothing() {
        patience.waited(A_MOMENT, false, LATER);

        assertThat(patience.with(READ, LATER)).isEqualTo(A_SECOND);
    }
}
