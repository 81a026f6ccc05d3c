package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void theDiceFallTheSameForTheSameContact() {
        assertThat(Selection.dice("T-1042")).isEqualTo(Selection.dice("T-1042"));
    }

    @Test
    void aThirdOfContactsIsAThird() {
        long asked = IntStream.range(0, 30_000)
                .filter(i -> Selection.dice("T-" + i) < 33)
                .count();

        assertThat(asked).isBetween(9_600L, 10_200L);
    }
}
