package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.hours.opening.Span;
import org.sweetline.calls.hours.opening.SpecialDay;
import org.sweetline.calls.hours.opening.Timetable;
import org.sweetline.calls.hours.opening.Week;

/** Times are those of a Friday in New York, five hours behind: nine to six, Saturdays until one. */
class CallTimeTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Timetable WEEK = new Timetable(NEW_YORK, week(), Map.of(), List.of());
    private static final TwoClocks HOURS = new TwoClocks(WEEK, List.of(NEW_YORK));
    private static final TwoClocks NEVER =
            new TwoClocks(new Timetable(NEW_YORK, new Week(Map.of()), Map.of(), List.of()), List.of(NEW_YORK));
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Test
    void whoWantsToBeCalledNowIsCalledNowWhileTheTeamIsThere() {
        Instant tenInTheMorning = friday("10:00");

        CallTime time = first(Window.NOW, tenInTheMorning);

        assertThat(time).isEqualTo(new CallTime(friday("10:00"), friday("18:00")));
    }

    @Test
    void whoAsksAtNightIsCalledWhenTheTeamComes() {
        Instant late = friday("22:30");

        CallTime time = first(Window.NOW, late);

        assertThat(time).isEqualTo(new CallTime(saturday("09:00"), saturday("13:00")));
    }

    @Test
    void theMorningIsFromOpeningUntilNoon() {
        Instant early = friday("05:00");

        CallTime time = first(Window.MORNING, early);

        assertThat(time).isEqualTo(new CallTime(friday("09:00"), friday("12:00")));
    }

    @Test
    void aMorningThatIsNearlyOverIsTomorrows() {
        Instant tenToNoon = friday("11:50");

        CallTime time = first(Window.MORNING, tenToNoon);

        assertThat(time).isEqualTo(new CallTime(saturday("09:00"), saturday("12:00")));
    }

    @Test
    void anAfternoonEndsWhenTheTeamGoes() {
        Instant friday = friday("17:50");

        CallTime time = first(Window.AFTERNOON, friday);

        assertThat(time).isEqualTo(new CallTime(saturday("12:00"), saturday("13:00")));
    }

    @Test
    void aDayOffIsPassedOver() {
        LocalDate off = LocalDate.of(2026, 11, 28);
        Timetable hours = new Timetable(
                NEW_YORK, week(), Map.of(off, new SpecialDay(off, "Inventory", "재고 조사", List.of())), List.of());

        CallTime time = CallTime.first(
                        Window.MORNING, friday("18:30"), friday("18:30"), new TwoClocks(hours, List.of(NEW_YORK)))
                .orElseThrow();

        assertThat(time.from()).isEqualTo(Instant.parse("2026-11-30T14:00:00Z"));
    }

    @Test
    void aChosenTimeWithinTheHoursIsKept() {
        CallTime time = CallTime.first(Window.CHOSEN, friday("15:30"), friday("10:00"), HOURS)
                .orElseThrow();

        assertThat(time).isEqualTo(new CallTime(friday("15:30"), friday("17:30")));
    }

    @Test
    void aChosenTimeAtNightBecomesTheNextOpening() {
        CallTime time = CallTime.first(Window.CHOSEN, friday("20:00"), friday("10:00"), HOURS)
                .orElseThrow();

        assertThat(time.from()).isEqualTo(saturday("09:00"));
    }

    @Test
    void aTimeThatIsPastIsNow() {
        CallTime time = CallTime.first(Window.CHOSEN, friday("08:00"), friday("10:00"), HOURS)
                .orElseThrow();

        assertThat(time.from()).isEqualTo(friday("10:00"));
    }

    @Test
    void aTeamThatIsNeverThereCallsNobody() {
        assertThat(CallTime.first(Window.NOW, friday("10:00"), friday("10:00"), NEVER))
                .isEmpty();
        assertThat(CallTime.first(Window.AFTERNOON, friday("10:00"), friday("10:00"), NEVER))
                .isEmpty();
    }

    @Test
    void onlyWindowsInWhichTheTeamIsEverThereAreOffered() {
        Instant night = friday("22:30");

        assertThat(CallTime.offered(night, HOURS)).containsExactly(Window.NOW, Window.MORNING, Window.AFTERNOON);
        assertThat(CallTime.offered(night, open("09:00", "12:00"))).containsExactly(Window.NOW, Window.MORNING);
        assertThat(CallTime.offered(night, open("13:00", "17:00"))).containsExactly(Window.NOW, Window.AFTERNOON);
        assertThat(CallTime.offered(night, NEVER)).isEmpty();
    }

    @Test
    void eachPauseIsLongerThanTheOneBefore() {
        Instant now = friday("10:00");

        assertThat(again(Window.NOW, 1, now).from()).isEqualTo(friday("10:10"));
        assertThat(again(Window.NOW, 2, now).from()).isEqualTo(friday("10:30"));
        assertThat(again(Window.NOW, 3, now).from()).isEqualTo(friday("11:30"));
    }

    @Test
    void whoWasNotThereInTheMorningIsCalledInTheMorning() {
        CallTime soon = again(Window.MORNING, 1, friday("10:00"));
        CallTime nextDay = again(Window.MORNING, 1, friday("11:45"));

        assertThat(soon.from()).isEqualTo(friday("10:10"));
        assertThat(nextDay.from()).isEqualTo(saturday("09:00"));
    }

    @Test
    void nobodyIsCalledAgainWhileTheTeamIsAway() {
        CallTime time = again(Window.NOW, 3, friday("17:00"));

        assertThat(time.from()).isEqualTo(saturday("09:00"));
    }

    private static CallTime first(Window window, Instant now) {
        return CallTime.first(window, now, now, HOURS).orElseThrow();
    }

    private static CallTime again(Window window, int attempts, Instant now) {
        return CallTime.again(window, attempts, PAUSE, now, HOURS).orElseThrow();
    }

    private static Instant friday(String time) {
        return Instant.parse("2026-11-27T" + time + ":00Z").plus(Duration.ofHours(5));
    }

    private static Instant saturday(String time) {
        return friday(time).plus(Duration.ofDays(1));
    }

    private static TwoClocks open(String from, String until) {
        Span span = new Span(
                LocalTime.parse(from).toSecondOfDay() / 60,
                LocalTime.parse(until).toSecondOfDay() / 60);
        Timetable hours =
                new Timetable(NEW_YORK, new Week(Map.of(DayOfWeek.MONDAY, List.of(span))), Map.of(), List.of());
        return new TwoClocks(hours, List.of(NEW_YORK));
    }

    private static Week week() {
        Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(new Span(9 * 60, 18 * 60)));
        }
        days.put(DayOfWeek.SATURDAY, List.of(new Span(9 * 60, 13 * 60)));
        days.remove(DayOfWeek.SUNDAY);
        return new Week(days);
    }
}
