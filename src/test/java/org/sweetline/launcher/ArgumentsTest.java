package org.sweetline.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    @Test
    void demoIsAskedForByName() {
        assertThat(Arguments.parse(List.of("--demo")).demo()).isTrue();
        assertThat(Arguments.parse(List.of()).demo()).isFalse();
    }

    @Test
    void unknownOptionIsRefused() {
        assertThatThrownBy(() -> Arguments.parse(List.of("--demp")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("There is no option --demp; --help lists those there are.");
    }
}
