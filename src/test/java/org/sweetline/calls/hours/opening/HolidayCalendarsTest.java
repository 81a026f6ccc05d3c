package org.sweetline.calls.hours.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarsTest {
    private final HolidayCalendar federal = HolidayCalendars.byKey("us-federal").orElseThrow();
    private final HolidayCalendar korean = HolidayCalendars.byKey("kr-public").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, Thanksgiving Day",
        "2027-05-31, Memorial Day",
        "2027-01-18, Martin Luther King Jr. Day",
        "2027-09-06, Labor Day",
        "2027-07-04, Independence Day",
        "2027-07-05, Independence Day (observed)",
        "2027-06-18, Juneteenth (observed)",
        "2028-11-10, Veterans Day (observed)",
        "2027-12-31, New Year's Day (observed)"
    })
    void federalHolidaysFollowTheirRule(String day, String name) {
        assertThat(federal.on(LocalDate.parse(day))).map(Holiday::en).contains(name);
    }

    /** As the Korea Astronomy and Space Science Institute's almanac has them. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-16, Seollal holiday",
        "2026-02-17, Seollal",
        "2026-02-18, Seollal holiday",
        "2027-02-06, Seollal holiday",
        "2027-02-07, Seollal",
        "2027-02-08, Seollal holiday",
        "2026-09-24, Chuseok holiday",
        "2026-09-25, Chuseok",
        "2026-09-26, Chuseok holiday",
        "2027-09-14, Chuseok holiday",
        "2027-09-15, Chuseok",
        "2027-09-16, Chuseok holiday"
    })
    void feastsOfTheMoonAreWhereTheAlmanacHasThem(String day, String name) {
        assertThat(korean.on(LocalDate.parse(day))).map(Holiday::en).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26", "2027-11-25"})
    void thanksgivingIsTheFourthThursdayOfNovember(String day) {
        assertThat(federal.on(LocalDate.parse(day))).map(Holiday::en).contains("Thanksgiving Day");
        assertThat(federal.on(LocalDate.parse(day).minusWeeks(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27", "2026-07-05", "2027-05-24", "2026-12-26"})
    void otherDaysAreDaysOfWork(String day) {
        assertThat(federal.on(LocalDate.parse(day))).isEmpty();
    }

    @Test
    void everyYearHasElevenFederalHolidays() {
        for (int year = HolidayCalendars.FIRST_YEAR; year <= HolidayCalendars.LAST_YEAR; year++) {
            int wanted = year;
            assertThat(federal.days().stream()
                            .filter(holiday -> holiday.day().getYear() == wanted)
                            .filter(holiday -> !holiday.en().endsWith("(observed)")))
                    .as("%d", year)
                    .hasSize(11);
        }
    }

    @Test
    void eachDayHasANameInBothLanguages() {
        assertThat(HolidayCalendars.all())
                .hasSize(2)
                .allSatisfy(calendar -> assertThat(calendar.days()).allSatisfy(holiday -> {
                    assertThat(holiday.en()).isNotBlank();
                    assertThat(holiday.ko()).containsPattern("[가-힣]");
                }));
    }
}
