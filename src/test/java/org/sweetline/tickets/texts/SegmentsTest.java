package org.sweetline.tickets.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SegmentsTest {

    static List<Arguments> textsAndTheirParts() {
        return Stream.of(
                        Arguments.of("", true, 0, 1),
                        Arguments.of("Hello", true, 5, 1),
                        Arguments.of("a".repeat(160), true, 160, 1),
                        Arguments.of("a".repeat(161), true, 161, 2),
                        Arguments.of("a".repeat(306), true, 306, 2),
                        Arguments.of("a".repeat(307), true, 307, 3),
                        Arguments.of("10 €", true, 5, 1),
                        Arguments.of("a".repeat(158) + "€", true, 160, 1),
                        Arguments.of("a".repeat(159) + "€", true, 161, 2),
                        Arguments.of("a".repeat(152) + "€" + "a".repeat(151), true, 305, 2),
                        Arguments.of("a".repeat(152) + "€" + "a".repeat(152), true, 306, 3),
                        Arguments.of("ñ à é Ø Δ ¿", true, 11, 1),
                        Arguments.of("á", false, 1, 1),
                        Arguments.of("안".repeat(70), false, 70, 1),
                        Arguments.of("안".repeat(71), false, 71, 2),
                        Arguments.of("안".repeat(134), false, 134, 2),
                        Arguments.of("안".repeat(135), false, 135, 3),
                        Arguments.of("a".repeat(100) + "😀", false, 102, 2),
                        Arguments.of("a".repeat(66) + "😀" + "a".repeat(65), false, 133, 2),
                        Arguments.of("a".repeat(66) + "😀" + "a".repeat(66), false, 134, 3))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("textsAndTheirParts")
    void textIsCutAsTheNetworkCutsIt(String text, boolean gsm, int units, int count) {
        Segments segments = Segments.of(text);

        assertThat(segments).isEqualTo(new Segments(gsm, units, count));
    }
}
