package org.sweetline.calls.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.calls.hours.BlockedNumbers.BlockedNumber;
import org.sweetline.calls.hours.Menu.Option;
import org.sweetline.calls.hours.PhoneSetup.Announcement;
import org.sweetline.calls.hours.opening.SpecialDay;
import org.sweetline.calls.hours.opening.Timetable;
import org.sweetline.calls.hours.opening.Week;
import org.sweetline.web.Bilingual;

class PhoneSetupTest {
    private static final Instant NOON = Instant.parse("2026-12-01T17:00:00Z");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate TODAY = LocalDate.parse("2026-12-01");

    private final Team care = team(7, "Care", List.of(), Timetable.always(NEW_YORK));
    private final Team returns = team(3, "Returns", List.of("+12025550199"), Timetable.always(NEW_YORK));

    @Test
    void theDialledNumberLeadsToItsTeamAndAnyOtherToThatOfTheSettings() {
        PhoneSetup setup = setup(List.of(returns, care), Optional.empty(), List.of());

        assertThat(setup.teamFor("+12025550199")).isEqualTo(returns);
        assertThat(setup.teamFor("+12025550100")).isEqualTo(care);
    }

    @Test
    void anOpenTeamGreetsAnnouncesAndSaysThatItRecords() {
        Announcement on =
                new Announcement(new Bilingual("Parcels are late.", "배송이 늦습니다."), null, null, NOON.minusSeconds(60));
        Announcement over = new Announcement(new Bilingual("Over.", "끝."), null, NOON, NOON.minusSeconds(60));
        Announcement notYet =
                new Announcement(new Bilingual("Soon.", "곧."), NOON.plusSeconds(1), null, NOON.minusSeconds(60));
        PhoneSetup setup = setup(List.of(care), Optional.empty(), List.of(on, over, notYet));

        Answer.Open open = (Answer.Open) setup.answer(care, NOON);

        assertThat(open.announcements()).extracting(Bilingual::en).containsExactly("Parcels are late.");
        assertThat(open.greeting().ko()).isEqualTo("안녕하세요, 고객 지원팀에 전화해 주셔서 감사합니다.");
        assertThat(open.recordingNotice()).isPresent();
        assertThat(open.languages()).containsExactly("en", "ko");
    }

    @Test
    void whoWaitsHearsWhatWasAnnouncedSinceTheyWereGreeted() {
        Instant greeted = NOON.minusSeconds(120);
        Announcement known = new Announcement(new Bilingual("Known.", ""), null, null, greeted.minusSeconds(5));
        Announcement fresh = new Announcement(new Bilingual("Fresh.", ""), null, null, NOON.minusSeconds(60));
        Announcement begun =
                new Announcement(new Bilingual("Begun.", ""), NOON.minusSeconds(30), null, greeted.minusSeconds(9));
        Announcement over = new Announcement(new Bilingual("Over.", ""), null, NOON, NOON.minusSeconds(60));
        PhoneSetup setup = setup(List.of(care), Optional.empty(), List.of(known, fresh, begun, over));

        assertThat(setup.news(greeted, NOON)).extracting(Bilingual::en).containsExactly("Fresh.", "Begun.");
        assertThat(setup.news(setup.newsUntil(NOON), NOON.plusSeconds(40))).isEmpty();
    }

    @Test
    void whoWasGreetedBeforeATextWasKnownHearsItWhileTheyWait() {
        Announcement known = new Announcement(new Bilingual("Known.", ""), null, null, NOON.minusSeconds(90));
        Announcement fresh = new Announcement(new Bilingual("Fresh.", ""), null, null, NOON.minusMillis(300));
        Instant heard = setup(List.of(care), Optional.empty(), List.of(known)).newsUntil(NOON);

        PhoneSetup setup = setup(List.of(care), Optional.empty(), List.of(known, fresh));

        assertThat(setup.news(heard, NOON.plusSeconds(20)))
                .extracting(Bilingual::en)
                .containsExactly("Fresh.");
        assertThat(setup(List.of(care), Optional.empty(), List.of()).newsUntil(NOON))
                .isEqualTo(Instant.EPOCH);
    }

    @Test
    void aClosedTeamSaysWhyAndThatNobodyKnowsWhenItOpens() {
        SpecialDay away = new SpecialDay(TODAY, "our summer outing", "여름 야유회", List.of());
        Timetable timetable = new Timetable(NEW_YORK, new Week(Map.of()), Map.of(TODAY, away), List.of());
        Team closed = team(9, "Closed", List.of(), timetable);

        Announcement news = new Announcement(new Bilingual("Parcels are late.", ""), null, null, NOON.minusSeconds(60));

        Answer.Closed answer = (Answer.Closed)
                setup(List.of(closed), Optional.empty(), List.of(news)).answer(closed, NOON);

        assertThat(answer.reason()).isEqualTo(Answer.Reason.SPECIAL_DAY);
        assertThat(answer.lines())
                .extracting(Bilingual::en)
                .containsExactly(
                        "Hello, and thank you for calling customer care.",
                        "Parcels are late.",
                        "We are closed today for our summer outing.");
        assertThat(answer.lines().get(2).ko()).isEqualTo("오늘은 여름 야유회 휴무입니다.");
        assertThat(answer.opensAgain()).isEmpty();
    }

    @Test
    void aKeyLeadsToItsTeamWhileThereIsOneAndElseStaysWithTheCallersOwn() {
        Menu menu = Menu.of(
                Bilingual.NONE,
                List.of(
                        new Option("1", new Bilingual("returns", "반품"), new MenuChoice.ToLine(3, "", "return", 5)),
                        new Option(
                                "2", new Bilingual("orders", "주문"), new MenuChoice.ToLine(99, "orders", "order", 0))),
                "");
        PhoneSetup setup = setup(List.of(care, returns), Optional.of(menu), List.of());

        assertThat(menu.choose("1", 7).map(choice -> setup.settled(choice, 7)))
                .contains(new MenuChoice.ToLine(3, "", "return", 5));
        assertThat(menu.choose("2", 7).map(choice -> setup.settled(choice, 7)))
                .contains(new MenuChoice.ToLine(7, "orders", "order", 0));
        assertThat(menu.choose("", 7)).contains(new MenuChoice.ToLine(7, "", "", 0));
        assertThat(menu.choose("9", 7)).isEmpty();
    }

    @Test
    void theMenuIsReadOutWithTheRightParticle() {
        Menu menu = Menu.of(
                new Bilingual("Please choose.", "선택해 주세요."),
                List.of(
                        new Option("1", new Bilingual("returns", "반품"), new MenuChoice.Voicemail(0, "")),
                        new Option("0", new Bilingual("anything else", "기타 문의"), new MenuChoice.Voicemail(0, ""))),
                "");

        assertThat(menu.spoken().en()).isEqualTo("Please choose. For returns, press 1. For anything else, press 0.");
        assertThat(menu.spoken().ko()).isEqualTo("선택해 주세요. 반품은 1번을 눌러 주세요. 기타 문의는 0번을 눌러 주세요.");
    }

    @Test
    void numbersAreBlockedAloneOrByTheirBeginningUntilTheirTimeIsOver() {
        BlockedNumbers blocked = new BlockedNumbers(List.of(
                new BlockedNumber(1, "+12025550143", false, "abuse", null),
                new BlockedNumber(2, "+1900", true, "toll", null),
                new BlockedNumber(3, "+442079460000", false, "prank", NOON)));

        assertThat(blocked.matching("+12025550143", NOON))
                .map(BlockedNumber::id)
                .contains(1L);
        assertThat(blocked.matching("+19005550100", NOON))
                .map(BlockedNumber::id)
                .contains(2L);
        assertThat(blocked.matching("+442079460000", NOON)).isEmpty();
        assertThat(blocked.matching("+442079460000", NOON.minusSeconds(1))).isPresent();
        assertThat(blocked.matching("anonymous", NOON)).isEmpty();
        assertThat(blocked.matching("", NOON)).isEmpty();
    }

    private static Team team(long id, String name, List<String> numbers, Timetable timetable) {
        return new Team(
                id, new Bilingual(name, ""), List.of("en", "ko"), numbers, Bilingual.NONE, timetable, true, true);
    }

    private static PhoneSetup setup(List<Team> teams, Optional<Menu> menu, List<Announcement> announcements) {
        PhoneSettings settings = new PhoneSettings(
                20, 60, 30, 100, 120, 5, 5, 20, 80, 7, true, true, AnonymousCallers.ACCEPT, List.of(), 7, 0);
        return new PhoneSetup(settings, teams, menu, announcements, new BlockedNumbers(List.of()));
    }
}
