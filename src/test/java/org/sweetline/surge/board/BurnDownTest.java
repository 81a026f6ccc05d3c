package org.sweetline.surge.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BurnDownTest {
    @Test
    void aBacklogEndsAtThePaceOfTheLastHour() {
        BurnDown end = BurnDown.of(60, 50, 20);

        assertThat(end.usual()).contains(Duration.ofHours(2));
        assertThat(end.earliest().orElseThrow()).isBetween(Duration.ofMinutes(60), Duration.ofMinutes(80));
        assertThat(end.latest().orElseThrow()).isGreaterThan(Duration.ofHours(4));
    }

    @Test
    void whereMoreComeThanLeaveItHasNoEnd() {
        assertThat(BurnDown.of(60, 20, 20).usual()).isEmpty();
        assertThat(BurnDown.of(60, 20, 50).latest()).isEmpty();
    }

    @Test
    void nothingIsEmptyNow() {
        assertThat(BurnDown.of(0, 0, 9).usual()).contains(Duration.ZERO);
    }
}
