package org.sweetline.channels.shop.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.channels.shop.copy.Polling.TEN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.ShopQuery;
import org.sweetline.channels.shop.ShopTrouble;

class SweepTest {
    private final Polling desk = Polling.at(10);

    @Test
    void nightlyWalkFindsWhatNoTimeOfChangeTold() throws Exception {
        IntStream.rangeClosed(1, 45).forEach(id -> desk.shop.has(id, TEN.minusSeconds(id * 100L)));
        desk.runFor(Duration.ofMinutes(5));
        desk.kept.clear();

        desk.runFor(Duration.ofHours(20));

        assertThat(new TreeSet<>(desk.ids())).hasSize(45);
        assertThat(desk.sweeps.walks).hasSize(1);
        assertThat(desk.sweeps.last()).hasValueSatisfying(walk -> {
            assertThat(walk.isOver()).isTrue();
            assertThat(walk.rows()).isEqualTo(45);
        });
        assertThat(walks()).isEqualTo(5 + 1 + 1);
    }

    @Test
    void nightHasOneWalk() throws Exception {
        desk.shop.has(1, TEN);

        desk.runFor(Duration.ofDays(3));

        assertThat(desk.sweeps.walks).hasSize(3);
        assertThat(walks()).isEqualTo(3 * 3);
    }

    @Test
    void walkThatWasBrokenOffGoesOnWhereItWas() throws Exception {
        IntStream.rangeClosed(1, 300).forEach(id -> desk.shop.has(id, TEN.minusSeconds(id * 100L)));
        desk.clock.to(Instant.parse("2026-11-23T01:55:00Z"));
        desk.runFor(Duration.ofMinutes(6));
        long reached = desk.sweeps.last().orElseThrow().afterId();

        desk.shop.trouble = Optional.of(new ShopTrouble("The shop cannot be reached"));
        desk.runFor(Duration.ofMinutes(10));
        desk.shop.trouble = Optional.empty();
        desk.runFor(Duration.ofMinutes(30));

        assertThat(reached).isBetween(20L, 290L);
        assertThat(desk.sweeps.last().orElseThrow().isOver()).isTrue();
        assertThat(desk.shop.asked.stream()
                        .filter(query -> query instanceof ShopQuery.Walk walk && walk.afterId() == 0))
                .hasSize(3);
    }

    @Test
    void walkDoesNotGoBesideABacklog() throws Exception {
        desk.clock.to(Instant.parse("2026-11-23T02:10:00Z"));
        IntStream.rangeClosed(1, 500).forEach(id -> desk.shop.has(id, TEN.minusSeconds(id * 100L)));

        desk.turns(30);

        assertThat(desk.isUnread()).isTrue();
        assertThat(walks()).isZero();
    }

    @Test
    void walkIsGentle() throws Exception {
        IntStream.rangeClosed(1, 3_000).forEach(id -> desk.shop.has(id, TEN.minusSeconds(id)));
        desk.runFor(Duration.ofMinutes(20));
        desk.clock.to(Instant.parse("2026-11-23T02:00:00Z"));
        int before = desk.shop.asked.size();

        desk.runFor(Duration.ofMinutes(10));

        assertThat(desk.shop.asked.size() - before).isBetween(100, 200);
    }

    @Test
    void hoursMayGoOverMidnight() {
        Hours hours = new Hours(LocalTime.of(23, 0), LocalTime.of(4, 0), ZoneOffset.UTC);

        assertThat(hours.include(Instant.parse("2026-11-22T23:30:00Z"))).isTrue();
        assertThat(hours.include(Instant.parse("2026-11-23T03:59:00Z"))).isTrue();
        assertThat(hours.include(Instant.parse("2026-11-23T04:00:00Z"))).isFalse();
        assertThat(hours.dayOf(Instant.parse("2026-11-23T03:59:00Z"))).isEqualTo("2026-11-22");
    }

    private long walks() {
        return desk.shop.asked.stream().filter(ShopQuery.Walk.class::isInstance).count();
    }
}
