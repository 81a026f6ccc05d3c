package org.sweetline.calls.hours.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates in the file, reckoned again: by the moon, and by the regulation's rule of substitutes. */
class KoreanHolidaysTest {
    private static final ZoneOffset SEOUL = ZoneOffset.ofHours(9);
    private static final Set<String> NEVER_MOVED = Set.of("New Year's Day", "Memorial Day");
    private static final Set<String> SATURDAY_IS_FINE = Set.of("Seollal", "Chuseok");

    private final List<Holiday> days =
            HolidayCalendars.byKey("kr-public").orElseThrow().days();

    @ParameterizedTest
    @CsvSource({"Seollal, 0", "Buddha's Birthday, 7", "Chuseok, 14"})
    void theMoonSaysWhenTheyAre(String name, int daysAfterNewMoon) {
        List<LocalDate> found = named(name);

        assertThat(found).hasSize(HolidayCalendars.LAST_YEAR - HolidayCalendars.FIRST_YEAR + 1);
        assertThat(found)
                .allSatisfy(day -> assertThat(newMoonNear(day.minusDays(daysAfterNewMoon)))
                        .as("new moon of %s", day)
                        .isEqualTo(day.minusDays(daysAfterNewMoon)));
    }

    @ParameterizedTest
    @CsvSource({"Seollal, 01-21, 02-20", "Buddha's Birthday, 04-25, 05-29", "Chuseok, 09-07, 10-08"})
    void theSeasonSaysWhichMoonIsMeant(String name, String first, String last) {
        assertThat(named(name))
                .allSatisfy(day -> assertThat(day)
                        .isBetween(
                                LocalDate.parse(day.getYear() + "-" + first),
                                LocalDate.parse(day.getYear() + "-" + last)));
    }

    @Test
    void feastsHaveTheDayBeforeAndTheDayAfter() {
        for (String feast : SATURDAY_IS_FINE) {
            assertThat(named(feast))
                    .allSatisfy(
                            day -> assertThat(named(feast + " holiday")).contains(day.minusDays(1), day.plusDays(1)));
        }
    }

    @Test
    void whatFallsOnADayOffIsMadeUpForOnTheNextDayOfWork() {
        Set<LocalDate> wanted = new TreeSet<>();
        Set<LocalDate> off = days.stream()
                .filter(holiday -> !isSubstituteOnly(holiday))
                .map(Holiday::day)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Holiday holiday : days) {
            if (!isSubstituteOnly(holiday) && isMoved(holiday)) {
                LocalDate next = holiday.day().plusDays(1);
                while (off.contains(next) || isWeekend(next) || wanted.contains(next)) {
                    next = next.plusDays(1);
                }
                wanted.add(next);
            }
        }

        Set<LocalDate> written = days.stream()
                .filter(holiday -> holiday.en().contains("Substitute"))
                .map(Holiday::day)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isEqualTo(wanted);
    }

    private List<LocalDate> named(String name) {
        return days.stream()
                .filter(holiday -> List.of(holiday.en().split(", ")).contains(name))
                .map(Holiday::day)
                .toList();
    }

    private static boolean isSubstituteOnly(Holiday holiday) {
        return holiday.en().startsWith("Substitute");
    }

    private static boolean isMoved(Holiday holiday) {
        String[] names = holiday.en().split(", ");
        boolean movable = List.of(names).stream().anyMatch(name -> !NEVER_MOVED.contains(name));
        boolean feast = SATURDAY_IS_FINE.stream().anyMatch(holiday.en()::startsWith) && names.length == 1;
        DayOfWeek day = holiday.day().getDayOfWeek();
        boolean weekend = day == DayOfWeek.SUNDAY || day == DayOfWeek.SATURDAY && !feast;
        return movable && (weekend || names.length > 1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The day in Seoul of the new moon next to a date, by the mean moon and its largest terms: right to minutes. */
    private static LocalDate newMoonNear(LocalDate day) {
        double years = day.getYear() + (day.getDayOfYear() - 1) / 365.25;
        long k = Math.round((years - 2000) * 12.3685);
        LocalDate best = newMoon(k);
        for (long other : new long[] {k - 1, k + 1}) {
            LocalDate candidate = newMoon(other);
            if (distance(candidate, day) < distance(best, day)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private static LocalDate newMoon(long k) {
        double t = k / 1236.85;
        double day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
        double sun = Math.toRadians(2.5534 + 29.1053567 * k);
        double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        double latitude = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        double node = Math.toRadians(124.7746 - 1.56375588 * k);
        day += -0.4072 * Math.sin(moon) + 0.17241 * Math.sin(sun) + 0.01608 * Math.sin(2 * moon);
        day += 0.01039 * Math.sin(2 * latitude) + 0.00739 * Math.sin(moon - sun) - 0.00514 * Math.sin(moon + sun);
        day += 0.00208 * Math.sin(2 * sun)
                - 0.00111 * Math.sin(moon - 2 * latitude)
                - 0.00057 * Math.sin(moon + 2 * latitude);
        day += 0.00056 * Math.sin(2 * moon + sun)
                - 0.00042 * Math.sin(3 * moon)
                + 0.00042 * Math.sin(sun + 2 * latitude);
        day += 0.00038 * Math.sin(sun - 2 * latitude) - 0.00024 * Math.sin(2 * moon - sun) - 0.00017 * Math.sin(node);
        double secondsSince1970 = (day - 2440587.5) * Duration.ofDays(1).toSeconds() - 72;
        return Instant.ofEpochSecond(Math.round(secondsSince1970))
                .atOffset(SEOUL)
                .toLocalDate();
    }
}
