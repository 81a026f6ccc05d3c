package org.sweetline.channels.shop.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.channels.shop.copy.Polling.TEN;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.channels.shop.ShopTrouble;

/** The shop's clock is not ours. */
class ShopClocksTest {
    private final Polling desk = Polling.at(10);

    @ParameterizedTest
    @ValueSource(ints = {-300, -7, 0, 7, 300})
    void shopAheadOrBehindByMinutesOrHoursLosesNoOrder(int minutes) throws Exception {
        desk.shop.clockAhead = Duration.ofMinutes(minutes);
        desk.shop.has(1, shopsNow());
        desk.runFor(Duration.ofMinutes(1));

        for (int id = 2; id <= 20; id++) {
            desk.shop.has(id, shopsNow());
            desk.runFor(Duration.ofSeconds(40));
        }

        assertThat(desk.ids()).contains("1", "2", "10", "19", "20");
        assertThat(desk.orders().watermark().mark()).isBetween(shopsNow().minusSeconds(60), shopsNow());
        assertThat(desk.shop.asked.size()).isLessThan(20 * 6);
    }

    @Test
    void clockThatIsSetBackHidesNoOrder() throws Exception {
        desk.shop.clockAhead = Duration.ofHours(2);
        desk.shop.has(1, shopsNow());
        desk.runFor(Duration.ofMinutes(1));

        desk.shop.clockAhead = Duration.ZERO;
        desk.shop.has(2, shopsNow());
        desk.runFor(Duration.ofMinutes(1));

        assertThat(desk.ids()).contains("2");
    }

    @Test
    void clockThatIsSetBackDuringAnOutageHidesNoOrder() throws Exception {
        desk.shop.clockAhead = Duration.ofHours(2);
        desk.shop.has(1, shopsNow());
        desk.runFor(Duration.ofMinutes(1));
        desk.shop.trouble = Optional.of(new ShopTrouble("The shop cannot be reached"));
        desk.runFor(Duration.ofMinutes(20));

        desk.shop.clockAhead = Duration.ZERO;
        desk.shop.has(2, shopsNow().minus(Duration.ofMinutes(10)));
        desk.shop.trouble = Optional.empty();
        desk.runFor(Duration.ofMinutes(5));

        assertThat(desk.ids()).contains("2");
    }

    @Test
    void changesOfTheOldClockDoNotHideManyOfTheNewOne() throws Exception {
        desk.shop.clockAhead = Duration.ofMinutes(30);
        IntStream.rangeClosed(1, 5).forEach(id -> desk.shop.has(id, shopsNow()));
        desk.runFor(Duration.ofMinutes(1));
        desk.shop.clockAhead = Duration.ZERO;
        desk.runFor(Duration.ofMinutes(1));

        IntStream.rangeClosed(6, 60).forEach(id -> desk.shop.has(id, shopsNow()));
        desk.runFor(Duration.ofMinutes(1));
        int asked = desk.shop.asked.size();
        desk.runFor(Duration.ofMinutes(40));

        assertThat(new TreeSet<>(desk.ids())).hasSize(60);
        assertThat(desk.isUnread()).isFalse();
        assertThat(desk.orders().watermark().oldClock()).isNull();
        assertThat(desk.shop.asked.size() - asked).isLessThan(40 * 6 + 30);
    }

    @Test
    void clockOfTheShopsDatabaseMayBeSetRightUnnoticed() throws Exception {
        IntStream.rangeClosed(1, 5).forEach(id -> desk.shop.has(id, shopsNow().plusSeconds(100)));
        desk.runFor(Duration.ofSeconds(20));

        IntStream.rangeClosed(6, 60).forEach(id -> desk.shop.has(id, shopsNow()));
        desk.runFor(Duration.ofMinutes(1));

        assertThat(new TreeSet<>(desk.ids())).hasSize(60);
        assertThat(desk.isUnread()).isFalse();
    }

    @Test
    void orderThatChangesNextYearDoesNotHideTheOthersUntilThen() throws Exception {
        desk.shop.has(1, TEN.plus(Duration.ofDays(300))).has(2, TEN);
        desk.runFor(Duration.ofMinutes(1));

        desk.shop.has(3, shopsNow());
        desk.runFor(Duration.ofMinutes(1));

        assertThat(desk.ids()).contains("2", "3");
    }

    private Instant shopsNow() {
        return desk.clock.instant().plus(desk.shop.clockAhead);
    }
}
