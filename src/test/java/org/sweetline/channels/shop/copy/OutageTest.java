package org.sweetline.channels.shop.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.channels.shop.copy.Polling.TEN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.ShopTrouble;
import org.sweetline.channels.shop.line.Health;

/** What the shop has to bear of us, and when. */
class OutageTest {
    private static final ShopTrouble BROKEN = new ShopTrouble("The shop has trouble of its own (503)");

    private final Polling desk = Polling.at(10);

    @Test
    void hourOfCalmCostsAFewHundredQuestions() throws Exception {
        desk.shop.has(1, TEN);

        desk.runFor(Duration.ofHours(1));

        System.getLogger("figures").log(System.Logger.Level.INFO, "calm hour: {0}", desk.shop.asked.size());
        assertThat(desk.shop.asked.size()).isBetween(300, 380);
        assertThat(desk.state().health().state()).isEqualTo(Health.State.OK);
    }

    @Test
    void hourOfOutageCostsAFewDozenQuestions() throws Exception {
        desk.shop.has(1, TEN);
        desk.runFor(Duration.ofMinutes(5));
        int before = desk.shop.asked.size();
        desk.shop.trouble = Optional.of(BROKEN);

        desk.runFor(Duration.ofHours(1));

        System.getLogger("figures").log(System.Logger.Level.INFO, "outage: {0}", desk.shop.asked.size() - before);
        assertThat(desk.shop.asked.size() - before).isBetween(30, 50);
        assertThat(desk.state().health().state()).isEqualTo(Health.State.DOWN);
        assertThat(desk.state().lastError()).isEqualTo(BROKEN.words());
    }

    @Test
    void oneFailureIsNoOutage() throws Exception {
        desk.runFor(Duration.ofMinutes(5));
        desk.shop.trouble = Optional.of(BROKEN);
        desk.turns(1);
        while (desk.state().failures() == 0) {
            desk.turns(1);
        }
        desk.shop.trouble = Optional.empty();

        desk.runFor(Duration.ofMinutes(1));

        assertThat(desk.state().isWell()).isTrue();
    }

    @Test
    void pausesGrowWhileTheShopIsAwayAndItIsFoundAgainWithinAMinute() throws Exception {
        desk.shop.has(1, TEN);
        desk.runFor(Duration.ofMinutes(1));
        desk.shop.trouble = Optional.of(BROKEN);
        int calm = desk.shop.times.size();
        desk.runFor(Duration.ofMinutes(10));

        List<Instant> tries = desk.shop.times.subList(calm + 1, desk.shop.times.size());
        List<Long> pauses = IntStream.range(1, tries.size())
                .mapToObj(
                        at -> Duration.between(tries.get(at - 1), tries.get(at)).toSeconds())
                .toList();
        assertThat(pauses.subList(0, 4)).isSorted();
        assertThat(pauses).allMatch(pause -> pause >= 5 && pause <= 67);

        desk.shop.trouble = Optional.empty();
        desk.runFor(Duration.ofSeconds(70));

        assertThat(desk.state().isWell()).isTrue();
        assertThat(desk.orders().asOf()).isAfter(desk.clock.instant().minusSeconds(70));
    }

    @Test
    void shopAwayForLongIsAskedEveryFiveMinutesAtMost() throws Exception {
        desk.shop.trouble = Optional.of(BROKEN);
        desk.runFor(Duration.ofHours(2));
        int before = desk.shop.asked.size();

        desk.runFor(Duration.ofHours(1));

        assertThat(desk.shop.asked.size() - before).isBetween(10, 13);
    }

    @Test
    void shopThatStumblesOnItsWayBackStaysAway() throws Exception {
        desk.runFor(Duration.ofMinutes(1));
        desk.shop.trouble = Optional.of(BROKEN);
        desk.runFor(Duration.ofMinutes(2));

        desk.shop.trouble = Optional.empty();
        int before = desk.shop.asked.size();
        while (desk.shop.asked.size() == before) {
            desk.turns(1);
        }
        boolean afterOne = desk.state().isDown();
        desk.shop.trouble = Optional.of(BROKEN);
        desk.turns(1);

        assertThat(afterOne).isTrue();
        assertThat(desk.state().isDown()).isTrue();
    }

    @Test
    void afterAnOutageTodaysOrdersComeFirstAndNobodyAsksMoreThanOnceASecond() throws Exception {
        desk.shop.has(1, TEN);
        desk.runFor(Duration.ofMinutes(1));
        desk.shop.trouble = Optional.of(BROKEN);
        desk.runFor(Duration.ofMinutes(30));
        IntStream.rangeClosed(2, 500).forEach(id -> desk.shop.has(id, TEN.plusSeconds(60 + id * 3L)));
        desk.kept.clear();
        int before = desk.shop.times.size();
        desk.shop.trouble = Optional.empty();

        desk.runFor(Duration.ofMinutes(4));

        List<Instant> times = desk.shop.times.subList(before, desk.shop.times.size());
        System.getLogger("figures").log(System.Logger.Level.INFO, "recovery: {0}", times.size());
        assertThat(desk.ids()).startsWith("500", "499");
        assertThat(new TreeSet<>(desk.ids())).contains("2", "250", "499");
        assertThat(desk.isUnread()).isFalse();
        assertThat(desk.state().isCatchingUp()).isFalse();
        assertThat(IntStream.range(1, times.size()).mapToObj(at -> Duration.between(times.get(at - 1), times.get(at))))
                .allMatch(gap -> gap.compareTo(Duration.ofSeconds(1)) >= 0);
    }

    @Test
    void shopThatAsksForTimeGetsItAndIsNotCalledDown() throws Exception {
        desk.runFor(Duration.ofMinutes(1));
        desk.shop.trouble = Optional.of(
                new ShopTrouble("The shop asks for fewer questions (429)", 429, Optional.of(Duration.ofSeconds(90))));
        int before = desk.shop.asked.size();

        desk.runFor(Duration.ofMinutes(6));

        assertThat(desk.shop.asked.size() - before).isLessThanOrEqualTo(5);
        assertThat(desk.state().isDown()).isFalse();
        assertThat(desk.state().health().state()).isEqualTo(Health.State.SLOW);
    }

    @Test
    void slowShopIsAskedLessUntilItIsQuickAgain() throws Exception {
        desk.shop.has(1, TEN);
        desk.shop.takes = Duration.ofSeconds(8);
        desk.runFor(Duration.ofMinutes(10));
        int before = desk.shop.asked.size();

        desk.runFor(Duration.ofHours(1));
        int whileSlow = desk.shop.asked.size() - before;
        Health.State slow = desk.state().health().state();
        desk.shop.takes = Duration.ofMillis(300);
        desk.runFor(Duration.ofMinutes(20));
        before = desk.shop.asked.size();
        desk.runFor(Duration.ofHours(1));

        assertThat(whileSlow).isLessThan(40);
        assertThat(slow).isEqualTo(Health.State.SLOW);
        assertThat(desk.shop.asked.size() - before).isGreaterThan(300);
        assertThat(desk.state().health().state()).isEqualTo(Health.State.OK);
    }
}
