package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.hours.opening.Span;
import org.sweetline.calls.hours.opening.Timetable;
import org.sweetline.calls.hours.opening.Week;

/** A morning is the caller's: of teams that are there from nine to six. */
class TwoClocksTest {
    private static final String LOS_ANGELES = "+14155550123";
    private static final String NEW_YORK = "+12125550123";
    private static final String LONDON = "+442079460123";
    private static final String SEOUL = "+821012345678";
    /** Reaches over Eastern and Central time. */
    private static final String PANHANDLE = "+18505550123";

    private static final Timetable IN_NEW_YORK = nineToSix("America/New_York");
    private static final Timetable IN_SEOUL = nineToSix("Asia/Seoul");

    @Test
    void aMorningInLosAngelesIsTheTeamsMiddayInNewYork() {
        Instant early = Instant.parse("2026-11-27T10:00:00Z");

        CallTime time = first(Window.MORNING, early, LOS_ANGELES, IN_NEW_YORK);

        assertThat(time).isEqualTo(time("2026-11-27T16:00:00Z", "2026-11-27T20:00:00Z"));
    }

    @Test
    void anAfternoonInLosAngelesEndsWhenTheTeamInNewYorkGoes() {
        Instant early = Instant.parse("2026-11-27T10:00:00Z");

        CallTime time = first(Window.AFTERNOON, early, LOS_ANGELES, IN_NEW_YORK);

        assertThat(time).isEqualTo(time("2026-11-27T20:00:00Z", "2026-11-27T23:00:00Z"));
    }

    @Test
    void aTeamInSeoulHasNoMorningInLosAngelesToOffer() {
        Instant now = Instant.parse("2026-11-27T02:00:00Z");

        assertThat(CallTime.offered(now, TwoClocks.of(LOS_ANGELES, IN_SEOUL)))
                .containsExactly(Window.NOW, Window.AFTERNOON);
        assertThat(CallTime.offered(now, TwoClocks.of(SEOUL, IN_SEOUL)))
                .containsExactly(Window.NOW, Window.MORNING, Window.AFTERNOON);
    }

    @Test
    void anAfternoonInLosAngelesMovesInSeoulWithTheSummer() {
        Instant winter = Instant.parse("2026-03-06T20:00:00Z");
        Instant summer = Instant.parse("2026-03-08T20:00:00Z");

        assertThat(first(Window.AFTERNOON, winter, LOS_ANGELES, IN_SEOUL))
                .isEqualTo(time("2026-03-07T00:00:00Z", "2026-03-07T05:00:00Z"));
        assertThat(first(Window.AFTERNOON, summer, LOS_ANGELES, IN_SEOUL))
                .isEqualTo(time("2026-03-09T00:00:00Z", "2026-03-09T04:00:00Z"));
    }

    @Test
    void inTheWeeksWhenOnlyOneOfThemHasSummerTimeEachKeepsTheirOwn() {
        Instant before = Instant.parse("2026-03-06T22:30:00Z");
        Instant between = Instant.parse("2026-03-13T22:30:00Z");

        assertThat(first(Window.AFTERNOON, before, LONDON, IN_NEW_YORK))
                .isEqualTo(time("2026-03-07T14:00:00Z", "2026-03-07T21:00:00Z"));
        assertThat(first(Window.AFTERNOON, between, LONDON, IN_NEW_YORK))
                .isEqualTo(time("2026-03-14T13:00:00Z", "2026-03-14T21:00:00Z"));
    }

    @Test
    void theHourThatTheClockSkipsIsNoPartOfTheMorning() {
        Instant night = Instant.parse("2026-03-08T06:00:00Z");

        CallTime time = first(Window.MORNING, night, NEW_YORK, Timetable.always(ZoneId.of("America/New_York")));

        assertThat(time).isEqualTo(time("2026-03-08T12:00:00Z", "2026-03-08T16:00:00Z"));
    }

    @Test
    void aMorningOfSeveralZonesIsOneInAllOfThem() {
        Instant night = Instant.parse("2026-11-27T06:00:00Z");

        CallTime time = first(Window.MORNING, night, PANHANDLE, IN_NEW_YORK);

        assertThat(time).isEqualTo(time("2026-11-27T14:00:00Z", "2026-11-27T17:00:00Z"));
    }

    @Test
    void theNumberOfACountryWithSeveralZonesIsCalledByTheTeamsClock() {
        TwoClocks clocks = TwoClocks.of("+61412345678", IN_NEW_YORK);

        assertThat(clocks.zones()).containsExactly(ZoneId.of("America/New_York"));
        assertThat(clocks.othersAt(Instant.EPOCH)).isEmpty();
    }

    @Test
    void whoeversClockShowsTheSameIsNotToldWhoseItIs() {
        Instant winter = Instant.parse("2026-11-27T10:00:00Z");
        Instant summer = Instant.parse("2026-07-01T10:00:00Z");
        TwoClocks phoenix = TwoClocks.of("+16025550123", nineToSix("America/Denver"));

        assertThat(phoenix.othersAt(winter)).isEmpty();
        assertThat(phoenix.othersAt(summer)).containsExactly(ZoneId.of("America/Phoenix"));
    }

    @Test
    void whoWasNotThereIsCalledAgainInTheirMorning() {
        TwoClocks clocks = TwoClocks.of(LOS_ANGELES, IN_NEW_YORK);
        Duration pause = Duration.ofMinutes(10);

        CallTime soon = CallTime.again(Window.MORNING, 1, pause, Instant.parse("2026-11-27T16:30:00Z"), clocks)
                .orElseThrow();
        CallTime nextDay = CallTime.again(Window.MORNING, 1, pause, Instant.parse("2026-11-27T19:45:00Z"), clocks)
                .orElseThrow();

        assertThat(soon.from()).isEqualTo(Instant.parse("2026-11-27T16:40:00Z"));
        assertThat(nextDay.from()).isEqualTo(Instant.parse("2026-11-28T16:00:00Z"));
    }

    @Test
    void aTeamThatComesBackWithinTheMorningCallsThen() {
        Timetable twice = new Timetable(
                ZoneId.of("America/New_York"),
                week(new Span(7 * 60, 8 * 60 + 5), new Span(10 * 60, 11 * 60)),
                Map.of(),
                List.of());

        CallTime time = first(Window.MORNING, Instant.parse("2026-11-27T10:00:00Z"), NEW_YORK, twice);

        assertThat(time).isEqualTo(time("2026-11-27T15:00:00Z", "2026-11-27T16:00:00Z"));
    }

    @Test
    void aMorningThatWentByIsMadeUpForButNotAtNight() {
        TwoClocks clocks = TwoClocks.of(LOS_ANGELES, IN_SEOUL);
        Instant evening = Instant.parse("2026-11-28T04:30:00Z");
        Instant night = Instant.parse("2026-11-28T06:00:00Z");

        assertThat(CallTime.suits(Window.AFTERNOON, evening, clocks)).isTrue();
        assertThat(CallTime.suits(Window.AFTERNOON, night, clocks)).isFalse();
        assertThat(CallTime.suits(Window.NOW, night, clocks)).isFalse();
        assertThat(CallTime.suits(Window.CHOSEN, night, clocks)).isTrue();
    }

    @Test
    void whoHasNamedNoTimeIsRungWhenTheirDayBegins() {
        Instant fourInTheMorning = Instant.parse("2026-11-27T14:30:00Z").minus(Duration.ofHours(2));
        Instant sixInTheMorning = Instant.parse("2026-11-27T14:30:00Z");

        assertThat(first(Window.NOW, fourInTheMorning, LOS_ANGELES, IN_NEW_YORK))
                .isEqualTo(time("2026-11-27T16:00:00Z", "2026-11-27T23:00:00Z"));
        assertThat(first(Window.NOW, sixInTheMorning, LOS_ANGELES, IN_NEW_YORK))
                .isEqualTo(time("2026-11-27T16:00:00Z", "2026-11-27T23:00:00Z"));
    }

    @Test
    void whoCalledJustNowIsRungWhateverTheirClockShows() {
        Instant six = Instant.parse("2026-11-27T14:30:00Z");
        Instant awake = six.plus(Duration.ofHours(1));
        TwoClocks clocks = TwoClocks.of(LOS_ANGELES, IN_NEW_YORK).with(TwoClocks.USUAL_DAY, awake);

        assertThat(CallTime.first(Window.NOW, six, six, clocks).orElseThrow().from())
                .isEqualTo(six);
        assertThat(CallTime.suits(Window.NOW, awake.minusSeconds(1), clocks)).isTrue();
        assertThat(CallTime.suits(Window.NOW, awake, clocks)).isFalse();
        assertThat(CallTime.first(Window.NOW, awake, awake, clocks)
                        .orElseThrow()
                        .from())
                .isEqualTo(Instant.parse("2026-11-27T16:00:00Z"));
    }

    @Test
    void whoeverKeepsNoNightsMaySayWhatIsDay() {
        Instant six = Instant.parse("2026-11-27T14:30:00Z");
        TwoClocks clocks = TwoClocks.of(LOS_ANGELES, IN_NEW_YORK).with(Span.WHOLE_DAY, Instant.EPOCH);

        assertThat(CallTime.suits(Window.NOW, six, clocks)).isTrue();
        assertThat(clocks.isDaybreak(Instant.parse("2026-11-27T08:00:00Z"))).isFalse();
    }

    @Test
    void partsOfTheDayKeepWithinWhatTheSettingsCallDay() {
        Instant early = Instant.parse("2026-11-27T06:00:00Z");
        TwoClocks clocks = TwoClocks.of(NEW_YORK, IN_NEW_YORK).with(new Span(10 * 60, 15 * 60), Instant.EPOCH);

        assertThat(CallTime.first(Window.MORNING, early, early, clocks))
                .contains(time("2026-11-27T15:00:00Z", "2026-11-27T17:00:00Z"));
        assertThat(CallTime.first(Window.AFTERNOON, early, early, clocks))
                .contains(time("2026-11-27T17:00:00Z", "2026-11-27T20:00:00Z"));
    }

    @Test
    void whoWasRungInVainByNightWhileAwakeIsRungNextInTheMorning() {
        Instant sixInTheMorning = Instant.parse("2026-11-27T14:00:00Z");
        TwoClocks clocks = TwoClocks.of(LOS_ANGELES, IN_NEW_YORK)
                .with(TwoClocks.USUAL_DAY, sixInTheMorning.plus(Duration.ofMinutes(20)));

        assertThat(again(1, sixInTheMorning, clocks)).isEqualTo(Instant.parse("2026-11-27T14:10:00Z"));
        assertThat(again(2, sixInTheMorning, clocks)).isEqualTo(Instant.parse("2026-11-27T16:00:00Z"));
    }

    @Test
    void ofTheNightIsSpokenWhileItIsNightOrComesBeforeTheyCanBeTakenToSleep() {
        Timetable always = Timetable.always(ZoneId.of("America/New_York"));
        TwoClocks asleep = TwoClocks.of(NEW_YORK, always);
        Instant evening = Instant.parse("2026-11-28T01:30:00Z");

        assertThat(CallTime.nightComes(evening, asleep)).isFalse();
        assertThat(CallTime.nightComes(evening, awakeFor(Duration.ofMinutes(20), evening, asleep)))
                .isFalse();
        assertThat(CallTime.nightComes(evening, awakeFor(Duration.ofHours(1), evening, asleep)))
                .isTrue();
        assertThat(CallTime.nightComes(evening.plus(Duration.ofHours(3)), asleep))
                .isTrue();
        assertThat(CallTime.nightComes(evening.plus(Duration.ofHours(3)), TwoClocks.of(NEW_YORK, IN_NEW_YORK)))
                .isFalse();
    }

    @Test
    void whoeverIsNeverUpWhileTheTeamIsThereIsOfferedACallOnlyWhileAwake() {
        Timetable nights = new Timetable(
                ZoneId.of("America/New_York"), week(new Span(22 * 60, 23 * 60 + 30)), Map.of(), List.of());
        TwoClocks clocks = TwoClocks.of(NEW_YORK, nights);
        Instant late = Instant.parse("2026-11-28T03:15:00Z");

        assertThat(CallTime.offered(late, clocks)).isEmpty();
        assertThat(CallTime.offered(late, awakeFor(Duration.ofHours(1), late, clocks)))
                .containsExactly(Window.NOW);
    }

    private static TwoClocks awakeFor(Duration length, Instant now, TwoClocks clocks) {
        return clocks.with(TwoClocks.USUAL_DAY, now.plus(length));
    }

    private static Instant again(int attempts, Instant now, TwoClocks clocks) {
        return CallTime.again(Window.NOW, attempts, Duration.ofMinutes(10), now, clocks)
                .orElseThrow()
                .from();
    }

    private static CallTime first(Window window, Instant now, String number, Timetable hours) {
        return CallTime.first(window, now, now, TwoClocks.of(number, hours)).orElseThrow();
    }

    private static CallTime time(String from, String until) {
        return new CallTime(Instant.parse(from), Instant.parse(until));
    }

    private static Timetable nineToSix(String zone) {
        return new Timetable(ZoneId.of(zone), week(new Span(9 * 60, 18 * 60)), Map.of(), List.of());
    }

    private static Week week(Span... spans) {
        Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, List.of(spans));
        }
        return new Week(days);
    }
}
