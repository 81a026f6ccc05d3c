package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveySettingsTest {

    private final SurveySettings settings =
            new SurveySettings(true, 100, 180, 10, 8, 21, "America/New_York", 14, 14, 48, false, false, 2, true, 1);

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T18:00:00Z, America/New_York, 2026-11-27T18:00:00Z",
        "2026-11-28T02:30:00Z, America/New_York, 2026-11-28T13:00:00Z",
        "2026-11-28T07:00:00Z, America/New_York, 2026-11-28T13:00:00Z",
        "2026-11-28T02:30:00Z, America/Los_Angeles, 2026-11-28T02:30:00Z",
        "2026-11-27T18:00:00Z, Asia/Seoul, 2026-11-27T23:00:00Z"
    })
    void nobodyIsAskedInTheirNight(Instant planned, ZoneId zone, Instant due) {
        assertThat(settings.awake(planned, List.of(zone))).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T18:00:00Z, 2026-11-27T18:00:00Z",
        "2026-11-27T13:30:00Z, 2026-11-27T14:00:00Z",
        "2026-11-28T02:30:00Z, 2026-11-28T14:00:00Z",
        "2026-11-28T04:30:00Z, 2026-11-28T14:00:00Z"
    })
    void whoMayLiveByTwoClocksIsAskedWhenItIsNightByNeither(Instant planned, Instant due) {
        List<ZoneId> clocks = List.of(ZoneId.of("America/Chicago"), ZoneId.of("America/New_York"));

        assertThat(settings.awake(planned, clocks)).isEqualTo(due);
        assertThat(settings.awake(planned, List.of(clocks.get(1), clocks.get(0))))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T23:00:00Z, 2026-11-28T14:00:00Z",
        "2026-11-28T14:00:00Z, 2026-11-28T14:00:00Z",
        "2026-11-28T21:59:00Z, 2026-11-28T21:59:00Z"
    })
    void whereTheDaysOfTwoClocksNeverMeetTheFirstTells(Instant planned, Instant due) {
        SurveySettings shortDays =
                new SurveySettings(true, 100, 180, 10, 9, 17, "America/New_York", 14, 14, 48, false, false, 2, true, 1);

        assertThat(shortDays.awake(planned, List.of(ZoneId.of("America/New_York"), ZoneId.of("Asia/Seoul"))))
                .isEqualTo(due);
    }

    @Test
    void threeClocksAreAskedInTheOneHourOfAllDays() {
        SurveySettings shortDays =
                new SurveySettings(true, 100, 180, 10, 9, 18, "America/New_York", 14, 14, 48, false, false, 2, true, 1);
        List<ZoneId> clocks =
                List.of(ZoneId.of("Asia/Dubai"), ZoneId.of("Europe/London"), ZoneId.of("America/Halifax"));

        assertThat(shortDays.awake(Instant.parse("2026-11-27T20:00:00Z"), clocks))
                .isEqualTo(Instant.parse("2026-11-28T13:00:00Z"));
    }

    @Test
    void whoCalledIsAskedSoonAfter() {
        Instant ended = Instant.parse("2026-11-27T15:00:00Z");

        assertThat(settings.dueAfterCall(ended)).isEqualTo(ended.plusSeconds(600));
    }

    @Test
    void theMorningAfterTheClocksChangeIsStillTheMorning() {
        Instant nightBefore = Instant.parse("2026-11-01T02:00:00Z");

        assertThat(settings.awake(nightBefore, List.of(ZoneId.of("America/New_York"))))
                .isEqualTo(Instant.parse("2026-11-01T13:00:00Z"));
    }

    @Test
    void whatWasChangedIsToldFieldByFieldFromWhatToWhat() {
        SurveySettings wanted =
                new SurveySettings(true, 50, 180, 10, 8, 21, "Asia/Seoul", 14, 14, 48, true, false, 2, false, 2);

        assertThat(wanted.changedFrom(settings))
                .isEqualTo("share 100 -> 50, zone America/New_York -> Asia/Seoul, texts false -> true,"
                        + " followUpUnsolved true -> false");
        assertThat(settings.changedFrom(settings)).isEmpty();
    }
}
