package org.sweetline.surge.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sweetline.surge.Minutes.Minute;
import org.sweetline.surge.detection.Band;
import org.sweetline.surge.detection.Series;

class UsualBandsTest {
    private static final Instant PRESENT = Instant.parse("2026-11-27T19:08:00Z");

    @Test
    void eachSpanHasTheBandThatWasUsualThenAndNothingBeforeAnybodyLooked() {
        List<Minute> minutes = List.of(minute(17, null), minute(12, 1.0), minute(3, 0.2), minute(0, 0.2));

        assertThat(UsualBands.of(minutes, Series.ORDERS, PRESENT, 5))
                .containsExactly(Band.of(5), Band.of(1), Band.of(1));
        assertThat(UsualBands.of(minutes, Series.CALLS, PRESENT, 5)).isEmpty();
    }

    private static Minute minute(int ago, @Nullable Double usual) {
        return new Minute(PRESENT.minusSeconds(60L * ago), 0, 0, 0, 0, 0, 0, null, usual, usual);
    }
}
