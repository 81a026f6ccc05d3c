package org.sweetline.calls.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.web.Bilingual;

class SpokenTimeTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-01T18:00 | today at 6 PM, Eastern Time | 오늘 오후 6시",
                "2026-12-02T09:30 | tomorrow at 9:30 AM, Eastern Time | 내일 오전 9시 30분",
                "2026-12-02T00:00 | tomorrow at midnight, Eastern Time | 내일 자정",
                "2026-12-04T12:00 | on Friday at noon, Eastern Time | 금요일 정오",
                "2026-12-08T09:00 | on Tuesday, December 8 at 9 AM, Eastern Time | 12월 8일 화요일 오전 9시",
                "2027-01-04T00:15 | on Monday, January 4 at 12:15 AM, Eastern Time | 1월 4일 월요일 오전 12시 15분"
            })
    void aMomentIsSaidAsSomebodySaysIt(String then, String english, String korean) {
        Bilingual said = SpokenTime.of(at(then), at("2026-12-01T10:00"), NEW_YORK);

        assertThat(said.en()).isEqualTo(english);
        assertThat(said.ko()).endsWith(korean).startsWith("미 동부 시간");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }
}
