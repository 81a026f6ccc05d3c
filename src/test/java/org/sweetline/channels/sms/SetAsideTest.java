package org.sweetline.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SetAsideTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final SetAside aside = new SetAside(Duration.ofMinutes(10));

    @Test
    void textIsSetAsideForTwiceAsLongEachTimeAndAnHourAtMost() {
        aside.add(5, NOON);
        assertThat(aside.at(NOON.plusSeconds(599))).containsExactly(5L);
        assertThat(aside.at(NOON.plusSeconds(600))).isEmpty();

        aside.add(5, NOON);
        assertThat(aside.at(NOON.plusSeconds(1199))).containsExactly(5L);
        aside.add(5, NOON);
        aside.add(5, NOON);

        assertThat(aside.at(NOON.plusSeconds(3599))).containsExactly(5L);
        assertThat(aside.at(NOON.plusSeconds(3600))).isEmpty();
    }

    @Test
    void textThatWasAnsweredOrNobodyAskedAboutForADayBeginsAnew() {
        aside.add(5, NOON);
        aside.add(6, NOON);

        aside.remove(5);
        assertThat(aside.at(NOON)).containsExactly(6L);
        Instant later = NOON.plus(Duration.ofHours(25));
        assertThat(aside.at(later)).isEmpty();
        aside.add(6, later);

        assertThat(aside.at(later.plusSeconds(601))).isEmpty();
    }
}
