package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.Caller;
import org.sweetline.town.phone.calls.Call;

/** What a manager sets up, as callers of an open line meet it; everybody talks. */
@ItsOwnProduct(NamedProduct.LINE)
class SetLineIT {
    private static final Duration SHORT = Duration.ofSeconds(30);
    private static final String MENU = """
            {"active":true,"intro":{"en":"Please choose.","ko":"선택해 주세요."},"options":[
              {"key":"2","label":{"en":"the way of your parcel","ko":"배송 조회"},"action":"say",
               "text":{"en":"Your confirmation has a link.","ko":"확인 메일에 링크가 있습니다."}},
              {"key":"9","label":{"en":"a message","ko":"메시지"},"action":"voicemail"}]}
            """;

    private final OpenLine line = new OpenLine();
    private final ApiClient manager = line.server().desk().withRole("manager");
    private final Person person = Strangers.aStranger();
    private final AgentAtPhone jenny = line.hired("Jenny");
    private String settings = "";
    private final List<CompletableFuture<Call>> calls = new ArrayList<>();

    @BeforeEach
    void jennyTalks() {
        settings = manager.get("/phone-settings").answers(200).text().replaceFirst(",\"version\":\\d+", "");
        talksWith(jenny, line.phone().call(Strangers.aStranger()));
    }

    @AfterEach
    void everythingIsAsItWas() {
        manager.put("/phone-settings").json(settings).answers(200);
        manager.put("/phone-menu").json("{\"active\":false,\"options\":[]}").answers(200);
        holds();
        manager.delete("/announcements/set-line").answers(204);
        jenny.phone().hangUp();
        line.everybodyGoesHome();
        // Who waits is led to the tone by now.
        calls.forEach(CompletableFuture::join);
    }

    @Test
    void whoFindsTheLineFullIsToldEveryOtherWay() {
        sets("\"mostWaiting\":\\d+", "\"mostWaiting\":1");
        Person waiting = Strangers.aStranger();
        waits(waiting);
        holds();

        Call call = caller().pressingWhenHearing("text message", "3").place().join();

        assertThat(call.heard()).anyMatch(said -> said.contains("more people are calling"));
        assertThat(call.heard()).anyMatch(said -> said.contains("called back, press 1"));
        assertThat(call.heard()).anyMatch(said -> said.contains("leave a message, press 2"));
        assertThat(call.heard()).last().asString().contains("on its way");
        eventually(() -> assertThat(Answer.text(callOf(person), "outcome")).isEqualTo("texted"));
    }

    @Test
    void strangerWhoNamedNoLanguageHearsInEachThatTheLineIsFull() {
        sets("\"mostWaiting\":\\d+", "\"mostWaiting\":1");
        waits(Strangers.aStranger());
        holds();

        Call call = line.phone()
                .call(Strangers.aStranger())
                .pressingWhenHearing("문자", "3")
                .withPatience(SHORT)
                .place()
                .join();

        assertThat(call.heard()).anyMatch(said -> said.contains("more people are calling"));
        assertThat(call.heard()).anyMatch(said -> said.contains("전화가 많아"));
        assertThat(call.heard()).last().asString().contains("문자");
    }

    @Test
    void whoPressesThroughTheMenuHearsWhatItSaysAndComesToTheTone() {
        manager.put("/phone-menu").json(MENU).answers(200);
        holds();

        Call call = caller().pressing("2", "9").saying("It is lost").place().join();

        assertThat(call.heard()).anyMatch(said -> said.contains("Your confirmation has a link."));
        assertThat(call.recordings()).hasSize(1);
        eventually(() -> assertThat(Answer.text(callOf(person), "outcome")).isEqualTo("voicemail"));
    }

    @Test
    void blockedNumberIsNotLetIn() {
        long block = manager.post("/blocked-numbers")
                .json("{\"number\":\"%s\",\"reason\":\"threatens\"}".formatted(person.phone()))
                .answers(201)
                .number("id");
        holds();

        Call call = caller().place().join();

        assertThat(call.isAnswered()).isFalse();
        assertThat(call.heard()).isEmpty();
        assertThat(Answer.text(callOf(person), "outcome")).isEqualTo("rejected");
        assertThat(Answer.text(callOf(person), "ticket")).isEmpty();
        manager.delete("/blocked-numbers/" + block).answers(204);
    }

    @Test
    void whoHidesTheirNumberMayOnlyLeaveAMessageWhereItIsSetSo() {
        sets("\"anonymousCallers\":\"accept\"", "\"anonymousCallers\":\"voicemail-only\"");
        holds();

        Call call = caller().anonymously().saying("Guess who").place().join();

        assertThat(call.heard()).anyMatch(said -> said.contains("Your number is hidden"));
        assertThat(call.recordings()).hasSize(1);
    }

    @Test
    void callersWhomOnlyOthersMayTakeAreNotBeforeMe() throws Exception {
        AgentAtPhone said = line.hired("Said");
        try (ProductDatabase database = new ProductDatabase(line.server().data())) {
            database.change("update agent_phone set languages = '{ko}' where identity = ?", said.identity());
        }
        talksWith(said, line.phone().call(Strangers.aStranger()).pressingWhenHearing("2번을 눌러", "2"));
        Person english = Strangers.aStranger();
        waits(english);

        // Who is on duty is known from memory for a moment.
        eventuallyFound(
                "a caller who is told to be next",
                () -> Optional.of(line.phone()
                                .call(Strangers.aStranger())
                                .pressingWhenHearing("2번을 눌러", "2")
                                .withPatience(SHORT)
                                .place()
                                .join())
                        .filter(call -> call.heard().stream().anyMatch(words -> words.contains("다음 차례"))));
        said.phone().hangUp();
    }

    @Test
    void whoWaitsHearsOnceWhatIsAnnouncedMeanwhileAndThatTheyAreRecordedNow() {
        sets("\"recordCalls\":true", "\"recordCalls\":false");
        holds();
        CompletableFuture<Call> call = caller().withPatience(OpenLine.PATIENT).place();
        eventually(() -> assertThat(callOf(person).getString("stage")).isEqualTo("waiting"));

        manager.put("/phone-settings").json(settings).answers(200);
        String news = holds();
        jenny.phone().talkingFor(Duration.ofSeconds(20));
        jenny.phone().hangUp();
        eventually(jenny::available);

        assertThat(call.join().heard())
                .filteredOn(said -> said.equals(news) || said.contains("This call is recorded"))
                .hasSize(2)
                .first()
                .isEqualTo(news);
        assertThat(callOf(person).getString("recording")).isEqualTo("on");
    }

    /** What was set is read as a whole: whoever hears what was announced last meets all of it. */
    private String holds() {
        String news = "Parcels are a day late, says " + Strangers.aStranger().familyName() + ".";
        manager.put("/announcements/set-line")
                .json("{\"text\":{\"en\":\"%s\",\"ko\":\"\"},\"active\":true}".formatted(news))
                .answers(200);
        eventuallyFound(
                "a caller who hears the news",
                () -> Optional.of(line.phone()
                                .call(Strangers.aStranger())
                                .withPatience(SHORT)
                                .place()
                                .join())
                        .filter(call -> call.heard().contains(news)));
        return news;
    }

    private void waits(Person caller) {
        calls.add(line.phone().call(caller).withPatience(OpenLine.PATIENT).place());
        eventually(() -> assertThat(callOf(caller).getString("stage")).isEqualTo("waiting"));
    }

    private void talksWith(AgentAtPhone agent, Caller caller) {
        agent.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofHours(2));
        agent.available();
        calls.add(caller.withPatience(OpenLine.PATIENT).place());
        eventually(() -> assertThat(agent.state()).isEqualTo("on-call"));
    }

    private void sets(String setting, String value) {
        manager.put("/phone-settings")
                .json(settings.replaceFirst(setting, value))
                .answers(200);
    }

    private Caller caller() {
        return line.phone().call(person).pressingWhenHearing("for english", "1").withPatience(SHORT);
    }

    private JsonObject callOf(Person caller) {
        return line.calls().stream()
                .filter(call -> call.getString("caller").equals(caller.phone()))
                .findFirst()
                .orElseThrow();
    }
}
