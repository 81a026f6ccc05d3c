package org.sweetline.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRangeTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
        "TODAY, 2026-11-27, 2026-11-27",
        "YESTERDAY, 2026-11-26, 2026-11-26",
        "WEEK, 2026-11-21, 2026-11-27",
        "MONTH, 2026-10-31, 2026-11-27",
        "QUARTER, 2026-08-29, 2026-11-27",
        "LAST_WEEK, 2026-11-16, 2026-11-22",
        "LAST_MONTH, 2026-10-01, 2026-10-31",
        "THIS_YEAR, 2026-01-01, 2026-11-27",
        "LAST_YEAR, 2025-01-01, 2025-12-31"
    })
    void daysAreSeenFromToday(ReportRange range, LocalDate first, LocalDate last) {
        LocalDate friday = LocalDate.parse("2026-11-27");

        assertThat(range.first(friday)).isEqualTo(first);
        assertThat(range.last(friday)).isEqualTo(last);
    }

    @Test
    void dayOnWhichTheClockChangesHasAllOfItsHours() {
        LocalDate day = LocalDate.parse("2026-11-01");

        ReportQuery asked = ReportQuery.days(day, day, NEW_YORK, "", Map.of());

        assertThat(asked.from()).isEqualTo(Instant.parse("2026-11-01T04:00:00Z"));
        assertThat(asked.until()).isEqualTo(Instant.parse("2026-11-02T05:00:00Z"));
        assertThat(asked.last()).isEqualTo(day);
        assertThat(asked.before()).isEqualTo(Instant.parse("2026-10-31T04:00:00Z"));
    }

    @Test
    void rowNarrowsToItsDayOrItsGroupAndNeverBeyond() {
        ReportQuery week = ReportQuery.days(
                LocalDate.parse("2026-11-16"), LocalDate.parse("2026-11-22"), NEW_YORK, "agent", Map.of());

        assertThat(week.narrowed("day=2026-11-20").first()).isEqualTo(LocalDate.parse("2026-11-20"));
        assertThat(week.narrowed("agent=3").id(ReportParameter.AGENT)).contains(3L);
        assertThat(week.narrowed("").from()).isEqualTo(week.from());
        assertThat(week.narrowed("day=2026-11-16").from()).isEqualTo(week.from());
    }
}
