package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.Caller;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.people.HangUp;

/** Who calls while nobody is there hears why, when somebody will be, and what else there is to know. */
@ItsOwnProduct(NamedProduct.LINE)
class ClosedLineIT {
    private static final String NEWS = "Parcels are a day late.";

    private final OpenLine line = new OpenLine();
    private final ApiClient manager = line.server().desk().withRole("manager");
    private final Person person = Strangers.aStranger("212");
    private String team = "";
    private JsonObject main = JsonObject.EMPTY_JSON_OBJECT;
    private JsonObject usual = JsonObject.EMPTY_JSON_OBJECT;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void look() {
        main = manager.get("/teams").answers(200).items().stream()
                .filter(any -> any.getBoolean("main"))
                .findFirst()
                .orElseThrow();
        team = "/teams/" + main.getInt("id");
        usual = manager.get(team + "/hours").answers(200).json();
        today = LocalDate.ofInstant(Instant.now(), ZoneId.of(main.getString("timeZone")));
    }

    /** Every node knows it within a second; the next test must not find it closed. */
    @AfterEach
    void openAgain() {
        line.everybodyGoesHome();
        manager.delete("/announcements/closed-line").send();
        takesMessages(true);
        manager.delete(team + "/special-days/" + today).send();
        manager.delete(team + "/special-days/" + today.plusDays(1)).send();
        setHours(usual.getJsonObject("week").toString());
        called(call -> !hears(call, "closed"));
    }

    @Test
    void onADayOffTheyHearItsNameAndTheNewsAndLeaveAMessage() {
        manager.put("/announcements/closed-line")
                .json("{\"text\":{\"en\":\"%s\",\"ko\":\"\"},\"active\":true}".formatted(NEWS))
                .answers(200);
        dayOff(today);
        dayOff(today.plusDays(1));

        Call call = called(each -> hears(each, "closed today for the winter fair"));

        assertThat(call.heard()).anyMatch(said -> said.contains(NEWS));
        assertThat(call.heard()).anyMatch(said -> said.startsWith("We open again"));
        assertThat(call.recordings()).hasSize(1);
        assertThat(line.server().town().phone().journal().complaints()).noneMatch(said -> said.startsWith(call.sid()));
    }

    @Test
    void onADayOffAKoreanCustomerHearsAllOfItInKorean() {
        isKnownToSpeakKorean();
        dayOff(today);

        Call call = called(each -> hears(each, "오늘은 겨울 축제 휴무입니다"));

        assertThat(call.heard()).anyMatch(said -> said.endsWith("에 다시 엽니다."));
        assertThat(call.heard()).noneMatch(said -> said.contains("closed today"));
        assertThat(call.recordings()).hasSize(1);
    }

    /** At the tone and after it. One who only ordered or called before is a customer, but nobody knows yet what they speak. */
    @Test
    void onADayOffWhomNobodyUnderstandsYetHearsAllOfItInEveryLanguageOfTheTeam() {
        line.phone().call(person).hangingUp(HangUp.DURING_GREETING).place().join();

        dayOff(today);

        Call call = called(
                () -> caller().pressingWhenHearing("leave a message", "2").hangingUp(HangUp.AT_THE_END),
                each -> hears(each, "closed today for the winter fair"));

        assertThat(call.heard())
                .anyMatch(said -> said.contains("오늘은 겨울 축제 휴무입니다"))
                .anyMatch(said -> said.startsWith("Please say your name"))
                .anyMatch(said -> said.startsWith("신호음이 울리면"))
                .anyMatch(said -> said.startsWith("Thank you. Your message"));
        assertThat(call.heard()).last().asString().startsWith("감사합니다");
        assertThat(call.recordings()).hasSize(1);
    }

    private void isKnownToSpeakKorean() {
        String earlier = """
                {"externalId":"korean-%1$s","subject":"예전 문의","status":"open","priority":"normal","channel":"mail",\
                "createdAt":"2025-12-01T10:00:00Z",\
                "customer":{"name":"김하나","phone":"%1$s","language":"ko"},\
                "entries":[{"kind":"message","channel":"mail","direction":"in","at":"2025-12-01T10:00:00Z","text":"안녕하세요"}]}
                """.formatted(person.phone());
        Answer tally = line.server()
                .program()
                .post("/tickets/import")
                .body("application/x-ndjson", earlier)
                .answers(200);
        assertThat(tally.json().getJsonArray("errors")).isEmpty();
    }

    @Test
    void outsideTheHoursTheyHearWhenSomebodyIsThere() {
        String other = threeDaysOn();
        setHours("{\"%s\":[\"09:00-10:00\"]}".formatted(other));

        Call call = called(each -> hears(each, "closed"));

        String day = other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1);
        assertThat(call.heard()).anyMatch(said -> said.contains("We open again") && said.contains("9 AM"));
        assertThat(call.heard()).anyMatch(said -> said.contains("on " + day));
        assertThat(call.talkedWith()).isEmpty();
    }

    @Test
    void callbackIsOfferedOnlyForTimesAtWhichTheTeamIsThere() {
        setHours("{\"%s\":[\"09:00-10:00\"]}".formatted(threeDaysOn()));

        Call call = called(
                () -> caller().pressingWhenHearing("called back", "1")
                        .pressingWhenHearing("if that is right", "1")
                        .pressingWhenHearing("in the morning, press 2", "3"),
                each -> hears(each, "closed"));

        assertThat(call.heard()).anyMatch(said -> said.endsWith("In the morning, press 2."));
        assertThat(call.heard()).last().asString().contains("We will call you back");
        assertThat(Answer.text(newestCall(), "outcome")).isEqualTo("callback");
    }

    @Test
    void aMorningIsTheCallersWhereTheirClockShowsAnother() {
        setHours("{\"%s\":[\"13:00-14:00\"]}".formatted(threeDaysOn()));
        Person angelena = Strangers.aStranger("213");

        Call call = called(
                () -> caller(angelena)
                        .pressingWhenHearing("called back", "1")
                        .pressingWhenHearing("if that is right", "1")
                        .pressingWhenHearing("in the morning, your time, press 2", "2"),
                each -> hears(each, "closed"));

        assertThat(call.heard()).anyMatch(said -> said.endsWith("In the morning, your time, press 2."));
        ApiClient program = line.server().program();
        assertThat(program.get("/callbacks?show=open").answers(200).items())
                .filteredOn(callback -> Answer.text(callback, "number").equals(angelena.phone()))
                .extracting(callback -> Answer.text(callback, "theirZone"))
                .containsExactly("America/Los_Angeles");
    }

    @Test
    void strangerWhoWantsToBeCalledSaysInWhichLanguageAndIsAskedOnlyOnce() {
        setHours("{\"%s\":[\"13:00-18:00\"]}".formatted(threeDaysOn()));
        called(each -> hears(each, "closed"));
        Person stranger = Strangers.aStranger();

        Call call = line.phone()
                .call(stranger)
                .pressingWhenHearing("called back", "1")
                .pressingWhenHearing("한국어 상담은", "2")
                .pressingWhenHearing("맞으면", "1")
                .pressingWhenHearing("언제 전화", "1")
                .withPatience(OpenLine.PATIENT)
                .place()
                .join();

        assertThat(call.heard()).last().asString().isEqualTo("감사합니다. 저희가 전화드리겠습니다. 안녕히 계세요.");
        assertThat(line.server()
                        .program()
                        .get("/callbacks?show=open")
                        .answers(200)
                        .items())
                .filteredOn(callback -> callback.getString("number").equals(stranger.phone()))
                .singleElement()
                .satisfies(
                        callback -> assertThat(callback.getString("language")).isEqualTo("ko"));
        assertThat(caller(stranger).place().join().heard())
                .anyMatch(said -> said.startsWith("신호음이 울리면"))
                .noneMatch(said -> said.contains("closed"));
    }

    /** The only one on duty is on a break, and would come back to a closed line. */
    @Test
    void whoWaitsAtClosingTimeForNobodyIsToldSo() {
        line.hired("Jenny").becomes("away");
        var waiting = caller().place();
        eventually(() -> assertThat(line.callOf(person).getString("stage")).isEqualTo("waiting"));

        dayOff(today);

        Call call = waiting.join();
        assertThat(call.heard()).anyMatch(said -> said.contains("nobody can take your call"));
        assertThat(call.recordings()).hasSize(1);
    }

    @Test
    void whereNoMessageIsTakenWhoWantsNoCallHearsWhenToCallAgain() {
        takesMessages(false);
        dayOff(today);

        Call silent = called(this::caller, each -> hears(each, "closed") && !hears(each, "leave a message"));
        Call guessing = caller().pressingWhenHearing("called back", "2").place().join();

        for (Call call : List.of(silent, guessing)) {
            assertThat(call.heard()).anyMatch(said -> said.contains("Goodbye"));
            assertThat(call.heard()).last().asString().contains("안녕히 계세요");
            assertThat(call.heard())
                    .filteredOn(said -> said.startsWith("We open again"))
                    .hasSize(2);
            assertThat(call.recordings()).isEmpty();
        }
        assertThat(Answer.text(newestCall(), "outcome")).isEqualTo("rejected");
    }

    private void takesMessages(boolean whenClosed) {
        manager.put(team)
                .json("{\"name\":\"%s\",\"nameKo\":\"%s\",\"timeZone\":\"%s\",\"voicemailWhenClosed\":%s}"
                        .formatted(
                                main.getString("name"),
                                main.getString("nameKo"),
                                main.getString("timeZone"),
                                whenClosed))
                .answers(200);
    }

    private void dayOff(LocalDate day) {
        manager.put(team + "/special-days/" + day)
                .json("{\"name\":\"the winter fair\",\"nameKo\":\"겨울 축제\",\"hours\":[]}")
                .answers(200);
    }

    private String threeDaysOn() {
        return today.plusDays(3).getDayOfWeek().name().toLowerCase(Locale.ROOT);
    }

    private JsonObject newestCall() {
        return line.calls().stream()
                .filter(known -> known.getString("caller").equals(person.phone()))
                .findFirst()
                .orElseThrow();
    }

    private void setHours(String week) {
        manager.put(team + "/hours")
                .json("{\"week\":%s,\"calendars\":%s}".formatted(week, usual.getJsonArray("calendars")))
                .answers(200);
    }

    /** The first call for which it is so: what was set a moment ago may not have come round yet. */
    private Call called(Predicate<Call> asExpected) {
        return called(() -> caller().pressingWhenHearing("leave a message", "2"), asExpected);
    }

    private static Call called(Supplier<Caller> caller, Predicate<Call> asExpected) {
        return eventuallyFound(
                "a call as expected",
                () -> Optional.of(caller.get().place().join()).filter(asExpected));
    }

    private Caller caller() {
        return caller(person);
    }

    private Caller caller(Person who) {
        return line.phone()
                .call(who)
                .pressingWhenHearing("for english", "1")
                .saying("Please call me back")
                .withPatience(OpenLine.PATIENT);
    }

    private static boolean hears(Call call, String words) {
        return call.heard().stream().anyMatch(said -> said.contains(words));
    }
}
