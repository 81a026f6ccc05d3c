package org.sweetline.calls.hours.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Map<LocalDate, SpecialDay> NO_DAYS = Map.of();

    @Test
    void lunchIsClosedAndTheEndBelongsToNobody() {
        Timetable timetable = everyDay(NEW_YORK, "09:00-12:00", "13:00-18:00");

        assertThat(List.of("08:59:59", "09:00", "11:59:59", "12:00", "12:59", "13:00", "17:59:59", "18:00"))
                .extracting(time -> timetable.isOpen(at(NEW_YORK, "2026-12-01T" + time)))
                .containsExactly(false, true, true, false, false, true, true, false);
    }

    @Test
    void whatOpensBeforeMidnightStaysOpenIntoADayThatIsOff() {
        LocalDate christmas = LocalDate.parse("2026-12-25");
        Timetable timetable = new Timetable(
                NEW_YORK,
                week("20:00-02:00"),
                Map.of(christmas, new SpecialDay(christmas, "", "", List.of())),
                List.of());

        assertThat(timetable.isOpen(at(NEW_YORK, "2026-12-25T01:59"))).isTrue();
        assertThat(timetable.isOpen(at(NEW_YORK, "2026-12-25T20:00"))).isFalse();
        assertThat(timetable.nextOpening(at(NEW_YORK, "2026-12-25T02:00"))).contains(at(NEW_YORK, "2026-12-26T20:00"));
    }

    @Test
    void aDayOfItsOwnGoesBeforeAHolidayAndAHolidayBeforeTheWeek() {
        LocalDate thanksgiving = LocalDate.parse("2026-11-26");
        LocalDate christmas = LocalDate.parse("2026-12-25");
        SpecialDay sale = new SpecialDay(thanksgiving, "Sale", "세일", spans("10:00-14:00"));
        Timetable timetable =
                new Timetable(NEW_YORK, week("09:00-18:00"), Map.of(thanksgiving, sale), HolidayCalendars.all());

        assertThat(timetable.on(thanksgiving).reason()).isEqualTo(DayPlan.Reason.SPECIAL_DAY);
        assertThat(timetable.on(christmas).en()).isEqualTo("Christmas Day");
        assertThat(timetable.on(LocalDate.parse("2026-12-01")).reason()).isEqualTo(DayPlan.Reason.WEEK);
    }

    @Test
    void theHourThatIsSkippedInSpringNeverComes() {
        Timetable timetable = everyDay(NEW_YORK, "02:00-02:45", "03:00-04:00");
        Instant lastSecond = at(NEW_YORK, "2026-03-08T01:59:59");

        assertThat(timetable.isOpen(lastSecond)).isFalse();
        assertThat(timetable.nextOpening(lastSecond)).contains(lastSecond.plusSeconds(1));
        assertThat(timetable.isOpen(lastSecond.plusSeconds(3600))).isTrue();
        assertThat(timetable.nextClosing(lastSecond)).contains(lastSecond.plusSeconds(3601));
    }

    @Test
    void theHourThatComesTwiceInAutumnCountsTwice() {
        Timetable timetable = everyDay(NEW_YORK, "01:30-02:00");
        Instant first = at(NEW_YORK, "2026-11-01T01:30");
        Instant second = first.plusSeconds(3600);

        assertThat(timetable.isOpen(first)).isTrue();
        assertThat(timetable.nextClosing(first)).contains(first.plusSeconds(1800));
        assertThat(timetable.nextOpening(first)).contains(second);
        assertThat(timetable.isOpen(second)).isTrue();
    }

    @Test
    void whoNeverClosesHasNoNextClosingAndWhoNeverOpensNoNextOpening() {
        Instant now = at(NEW_YORK, "2026-06-01T12:00");
        Timetable never = new Timetable(NEW_YORK, new Week(Map.of()), NO_DAYS, List.of());

        assertThat(Timetable.always(NEW_YORK).isOpen(now)).isTrue();
        assertThat(Timetable.always(NEW_YORK).nextClosing(now)).isEmpty();
        assertThat(never.isOpen(now)).isFalse();
        assertThat(never.nextOpening(now)).isEmpty();
    }

    @Test
    void clockChangesOfAYearAreKnown() {
        assertThat(Timetable.always(NEW_YORK)
                        .clockChanges(LocalDate.parse("2027-01-01"), LocalDate.parse("2028-01-01")))
                .extracting(change -> change.getDateTimeBefore().toLocalDate())
                .containsExactly(LocalDate.parse("2027-03-14"), LocalDate.parse("2027-11-07"));
        assertThat(Timetable.always(ZoneId.of("Asia/Seoul"))
                        .clockChanges(LocalDate.parse("2027-01-01"), LocalDate.parse("2028-01-01")))
                .isEmpty();
    }

    /** Zones with summer time at midnight, of half an hour, with a day that never was, and none at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "America/New_York",
                "Asia/Seoul",
                "Europe/Berlin",
                "Australia/Lord_Howe",
                "America/Santiago",
                "Africa/Cairo",
                "Pacific/Apia",
                "Asia/Beirut",
                "Africa/Casablanca"
            })
    void theNextTurnIsTheFirstMomentThatDiffers(String zone) {
        Random chance = new Random(zone.hashCode());
        for (int i = 0; i < 60; i++) {
            Timetable timetable = anyTimetable(ZoneId.of(zone), chance);
            Instant at = Instant.parse("2011-06-01T00:00:00Z").plusSeconds(chance.nextInt(500_000_000));

            boolean open = timetable.isOpen(at);
            Optional<Instant> turn = open ? timetable.nextClosing(at) : timetable.nextOpening(at);

            turn.ifPresent(moment -> {
                assertThat(moment).isAfter(at);
                assertThat(timetable.isOpen(moment)).isNotEqualTo(open);
                assertThat(timetable.isOpen(moment.minusSeconds(1))).isEqualTo(open);
                assertNothingTurnsBetween(timetable, at, moment);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08, 23", "2026-11-01, 25", "2026-06-01, 24"})
    void aWholeDayIsAsLongAsTheDay(String day, int hours) {
        LocalDate date = LocalDate.parse(day);
        SpecialDay whole = new SpecialDay(date, "", "", List.of(Span.WHOLE_DAY));
        Timetable timetable = new Timetable(NEW_YORK, new Week(Map.of()), Map.of(date, whole), List.of());
        Instant opens = date.atStartOfDay(NEW_YORK).toInstant();

        Optional<Instant> closes = timetable.nextClosing(opens);

        assertThat(timetable.isOpen(opens)).isTrue();
        assertThat(closes).contains(opens.plus(Duration.ofHours(hours)));
    }

    private static void assertNothingTurnsBetween(Timetable timetable, Instant from, Instant to) {
        boolean open = timetable.isOpen(from);
        Duration step = Duration.ofMinutes(15);
        for (Instant at = from; at.isBefore(to); at = at.plus(step)) {
            assertThat(timetable.isOpen(at)).as("at %s", at).isEqualTo(open);
        }
    }

    /** On quarters of an hour. */
    private static Timetable anyTimetable(ZoneId zone, Random chance) {
        Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, chance.nextInt(4) == 0 ? List.of() : anySpans(chance));
        }
        Map<LocalDate, SpecialDay> days = new HashMap<>();
        LocalDate day = LocalDate.parse("2011-12-30");
        days.put(day, new SpecialDay(day, "", "", anySpans(chance)));
        return new Timetable(zone, new Week(week), days, HolidayCalendars.all());
    }

    private static List<Span> anySpans(Random chance) {
        List<Span> spans = new ArrayList<>();
        for (int from = chance.nextInt(40); from < 90; from += 1 + chance.nextInt(40)) {
            int length = 1 + chance.nextInt(30);
            int closes = (from + length) * 15;
            spans.add(new Span(from * 15, closes > Span.DAY ? closes - Span.DAY : closes));
            from += length;
        }
        return spans;
    }

    private static Timetable everyDay(ZoneId zone, String... hours) {
        return new Timetable(zone, week(hours), NO_DAYS, List.of());
    }

    private static Week week(String... hours) {
        Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, spans(hours));
        }
        return new Week(days);
    }

    private static List<Span> spans(String... hours) {
        return List.of(hours).stream()
                .map(text -> Span.parse(text).orElseThrow())
                .toList();
    }

    private static Instant at(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
