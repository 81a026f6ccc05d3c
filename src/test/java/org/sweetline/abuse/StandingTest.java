package org.sweetline.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.abuse.rules.Band;

class StandingTest {
    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void bandRisesAtOnce() {
        Standing clear = Standing.after(Optional.empty(), Band.CLEAR, 1, MONDAY);

        assertThat(Standing.after(Optional.of(clear), Band.REVIEW, 1, MONDAY).band())
                .isEqualTo(Band.REVIEW);
    }

    @Test
    void bandFallsOnlyAfterThirtyDaysBelowItsLine() {
        Standing review = Standing.after(Optional.empty(), Band.REVIEW, 1, MONDAY);
        Standing held = Standing.after(Optional.of(review), Band.CLEAR, 1, MONDAY);

        Standing soon = Standing.after(Optional.of(held), Band.CLEAR, 1, MONDAY.plus(Duration.ofDays(29)));
        Standing late = Standing.after(Optional.of(held), Band.CLEAR, 1, MONDAY.plus(Duration.ofDays(30)));

        assertThat(soon.band()).isEqualTo(Band.REVIEW);
        assertThat(late.band()).isEqualTo(Band.CLEAR);
    }

    @Test
    void whoeverComesBackAboveTheLineBeginsToWaitAnew() {
        Standing review = Standing.after(Optional.empty(), Band.REVIEW, 1, MONDAY);
        Standing held = Standing.after(Optional.of(review), Band.CLEAR, 1, MONDAY);
        Standing again = Standing.after(Optional.of(held), Band.REVIEW, 1, MONDAY.plus(Duration.ofDays(20)));

        Standing below = Standing.after(Optional.of(again), Band.CLEAR, 1, MONDAY.plus(Duration.ofDays(40)));

        assertThat(below.band()).isEqualTo(Band.REVIEW);
    }

    @Test
    void nobodyIsHeldByRulesThatAreNoLongerInForce() {
        Standing review = Standing.after(Optional.empty(), Band.REVIEW, 1, MONDAY);

        assertThat(Standing.after(Optional.of(review), Band.WATCH, 2, MONDAY).band())
                .isEqualTo(Band.WATCH);
    }
}
