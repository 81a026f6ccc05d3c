package org.sweetline.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecountsTest {

    private final Recounts recounts = new Recounts(3);

    @Test
    void pastIsCountedAtOnceAtTheStartAndSlowlyWhenItStaysAsItIs() {
        assertThat(recounts.isDue()).isTrue();
        pass(0, 0, 0, 0);

        assertThat(recounts.isThrough()).isTrue();
        assertThat(due(24)).isEqualTo(2);
    }

    @Test
    void importIsFollowedAsLongAsItBringsDays() {
        pass(0, 0, 0, 0);

        assertThat(recounts.goesOn()).isFalse();
        recounts.counted(40);

        assertThat(recounts.goesOn()).isTrue();
        assertThat(due(24)).isEqualTo(24);
        pass(0, 0, 0);
        pass(0, 7, 0, 0);
        assertThat(due(24)).isEqualTo(24);
        pass(0, 0, 0, 0);
        assertThat(recounts.goesOn()).isFalse();
        assertThat(due(24)).isEqualTo(2);
    }

    @Test
    void todayAndYesterdayChangeByThemselves() {
        pass(0, 0, 12, 3);

        assertThat(due(24)).isEqualTo(2);
    }

    private void pass(int... changed) {
        IntStream.of(changed).forEach(recounts::counted);
    }

    private long due(int looks) {
        return IntStream.range(0, looks).filter(look -> recounts.isDue()).count();
    }
}
