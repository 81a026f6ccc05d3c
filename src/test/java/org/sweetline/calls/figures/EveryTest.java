package org.sweetline.calls.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EveryTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-08, America/New_York, HALF, 46",
        "2025-11-02, America/New_York, HALF, 50",
        "2026-03-09, America/New_York, QUARTER, 96",
        "2026-03-08, Asia/Seoul, HOUR, 24",
        "2026-04-05, Australia/Lord_Howe, HOUR, 25",
        "2026-10-04, Australia/Lord_Howe, HOUR, 24",
        "2026-11-27, America/New_York, DAY, 1"
    })
    void aDayHasAsManySpansAsItHasTime(LocalDate day, String zone, Every every, int spans) {
        List<Instant> starts = every.starts(day, day, ZoneId.of(zone));

        assertThat(starts).hasSize(spans).doesNotHaveDuplicates().isSorted();
        assertThat(starts.get(0)).isEqualTo(day.atStartOfDay(ZoneId.of(zone)).toInstant());
    }

    @Test
    void daysFollowEachOtherWithoutAGap() {
        ZoneId newYork = ZoneId.of("America/New_York");

        List<Instant> starts = Every.DAY.starts(LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 9), newYork);

        assertThat(starts)
                .containsExactly(
                        Instant.parse("2026-03-07T05:00:00Z"),
                        Instant.parse("2026-03-08T05:00:00Z"),
                        Instant.parse("2026-03-09T04:00:00Z"));
    }
}
