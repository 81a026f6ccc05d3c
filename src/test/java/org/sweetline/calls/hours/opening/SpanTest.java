package org.sweetline.calls.hours.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    @ParameterizedTest
    @ValueSource(strings = {"09:00-18:00", "00:00-24:00", "22:00-02:30", "23:59-00:01"})
    void hoursReadBackAsTheyWereWritten(String text) {
        assertThat(Span.parse(text)).map(Span::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9:00-18:00", "09:00-09:00", "24:00-02:00", "09:60-10:00", "10:00-25:00", "09:00-00:00x", ""})
    void whatIsNoPartOfADayIsNotRead(String text) {
        assertThat(Span.parse(text)).isEmpty();
    }

    @Test
    void midnightAtTheEndIsTwentyFourOClock() {
        assertThat(Span.parse("18:00-00:00")).isEmpty();
        assertThat(Span.parse("18:00-24:00").orElseThrow().crossesMidnight()).isFalse();
        assertThat(Span.parse("18:00-00:01").orElseThrow().crossesMidnight()).isTrue();
    }

    @Test
    void hoursThatReachIntoTheNextDayMayNotMeetItsOwn() {
        Week late = new Week(Map.of(
                DayOfWeek.SUNDAY, List.of(new Span(22 * 60, 3 * 60)), DayOfWeek.MONDAY, List.of(new Span(120, 600))));
        Week fine = new Week(Map.of(
                DayOfWeek.SUNDAY, List.of(new Span(22 * 60, 2 * 60)), DayOfWeek.MONDAY, List.of(new Span(120, 600))));

        assertThat(late.overlap()).contains(DayOfWeek.SUNDAY);
        assertThat(fine.overlap()).isEmpty();
    }
}
