package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.Caller;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;

/** What the customer presses and the agent writes after a conversation. */
@ItsOwnProduct(NamedProduct.TALK)
class WrapUpIT {
    private static final SweetlineServer SWEETLINE = NamedProduct.TALK.server();

    private final PhoneNetwork phone = SWEETLINE.town().phone();
    private final Person caller = Strangers.aStranger();
    private final ApiClient manager = SWEETLINE.desk().withRole("manager");
    private AgentAtPhone jenny;

    @BeforeEach
    void jennyIsAtWork() {
        jenny = AgentAtPhone.hired(SWEETLINE, "Jenny");
        jenny.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofSeconds(20));
        jenny.available();
    }

    @AfterEach
    void jennyGoesHome() {
        jenny.phone().hangUp();
        eventually(() -> jenny.becomes("offline"));
    }

    @Test
    void wrapUpIsANoteOnTheTicketAndFreesTheAgent() {
        call().place().join();
        long id = seen().getJsonNumber("id").longValue();
        eventually(() -> assertThat(jenny.state()).isEqualTo("wrap-up"));

        Answer written = jenny.api().put("/calls/" + id + "/wrap-up").json("""
                {"topic":"return","disposition":"follow-up","note":"Wants a blue one instead",
                 "followUpAt":"2030-01-02T15:00:00Z","praised":true,"praise":"You're so sweet!"}""").answers(200);

        assertThat(written.text("topic")).isEqualTo("return");
        assertThat(jenny.state()).isEqualTo("available");
        eventually(() -> assertThat(jenny.api()
                        .get("/tickets/" + ticket() + "/timeline")
                        .answers(200)
                        .items())
                .anyMatch(entry -> entry.getString("kind").equals("note")
                        && entry.getString("text").equals("Wants a blue one instead")));
        assertThat(jenny.api().get("/follow-ups").answers(200).items())
                .filteredOn(promise -> promise.getJsonNumber("call").longValue() == id)
                .singleElement()
                .satisfies(promise -> assertThat(promise.getString("ticket")).isEqualTo(ticket()));
        assertThat(Answer.objects(entry().getJsonObject("call")
                        .getJsonObject("conversation")
                        .getJsonArray("wrapUps")))
                .singleElement()
                .satisfies(wrapUp -> {
                    assertThat(Answer.text(wrapUp, "topic.ko")).isEqualTo("반품·교환");
                    assertThat(wrapUp.getBoolean("praised")).isTrue();
                });
        jenny.api().put("/follow-ups/" + id + "/" + account() + "/completion").answers(204);
        jenny.api().put("/follow-ups/" + id + "/" + account() + "/completion").isRefused(404, "no-such-follow-up");
        jenny.api()
                .put("/calls/" + id + "/wrap-up")
                .json("{\"topic\":\"nonsense\"}")
                .isRefused(400, "invalid-request");
        SWEETLINE.desk().agent().put("/calls/" + id + "/wrap-up").json("{}").isRefused(403, "not-your-call");
    }

    @Test
    void managerNamesWhatCanBeChosen() {
        manager.put("/calls/wrap-up-choices/topics/gift-card")
                .json("{\"en\":\"Gift card\",\"ko\":\"상품권\",\"place\":35}")
                .answers(200);

        assertThat(jenny.api().get("/calls/wrap-up-choices").answers(200).text())
                .contains("Gift card", "상품권");
        call().place().join();
        String wrapUp = "/calls/" + seen().getInt("id") + "/wrap-up";
        jenny.api().put(wrapUp).json("{\"topic\":\"gift-card\"}").answers(200);
        manager.put("/calls/wrap-up-choices/topics/gift-card")
                .json("{\"en\":\"Gift card\",\"ko\":\"상품권\",\"retired\":true}")
                .answers(200);
        assertThat(jenny.api().get("/calls/wrap-up-choices").answers(200).text())
                .doesNotContain("Gift card");
        jenny.api()
                .put(wrapUp)
                .json("{\"topic\":\"gift-card\",\"note\":\"The code was worn off\"}")
                .answers(200);
        jenny.api()
                .put("/calls/wrap-up-choices/topics/gift-card")
                .json("{\"en\":\"x\",\"ko\":\"x\"}")
                .isRefused(403, "not-permitted");
    }

    @Test
    void nobodyIsAskedForARatingWhileTheSettingsOfTheLineSayNo() {
        String usual = manager.get("/phone-settings").answers(200).text().replaceFirst(",\"version\":\\d+", "");
        manager.put("/phone-settings")
                .json(usual.replace("\"askForRating\":true", "\"askForRating\":false"))
                .answers(200);

        try {
            eventually(() -> {
                jenny.available();
                Call call = call().place().join();
                assertThat(call.talkedWith()).hasSize(1);
                assertThat(call.heard()).last().asString().contains("Goodbye");
                assertThat(call.heard()).noneMatch(said -> said.contains("how well did we help"));
            });
        } finally {
            manager.put("/phone-settings").json(usual).answers(200);
        }
    }

    @Test
    void customerRatesByAKeyAndTheTicketShowsIt() {

        Call call =
                call().pressingWhenHearing("how well did we help", "5").place().join();

        assertThat(call.heard()).last().asString().contains("Your answer helps us");
        eventually(() -> assertThat(seen().getInt("rating", 0)).isEqualTo(5));
        eventually(() ->
                assertThat(Answer.text(entry(), "call.conversation.rating")).isEqualTo("5"));
        isAbout("product");
        isAbout("return");
    }

    /** The survey was answered before; calls and surveys alike tell what is noted last. */
    private void isAbout(String topic) {
        jenny.api()
                .put("/calls/" + seen().getInt("id") + "/wrap-up")
                .json("{\"topic\":\"%s\"}".formatted(topic))
                .answers(200);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String days = "zone=UTC&from=" + today.minusDays(1) + "&to=" + today.plusDays(1);
        eventually(() -> assertThat(jenny.api()
                        .get("/satisfaction/mine/contacts?which=answered&topic=" + topic + "&" + days)
                        .answers(200)
                        .items())
                .hasSize(1));
        assertThat(seen().getString("topic")).isEqualTo(topic);
    }

    @Test
    void badRatingByAKeyOpensTheTicketAgain() {
        jenny.phone().talkingFor(Duration.ofMinutes(15));
        CompletableFuture<Call> call =
                call().pressingWhenHearing("how well did we help", "1").place();
        eventually(() -> assertThat(seen().getString("stage")).isEqualTo("talking"));
        String ticket = eventuallyFound("the ticket", () -> Optional.of(ticket()));
        jenny.api().put("/tickets/" + ticket + "/closure").answers(200);

        jenny.phone().hangUp();
        call.join();

        eventually(() -> assertThat(
                        jenny.api().get("/tickets/" + ticket).answers(200).text("status"))
                .isEqualTo("open"));
        assertThat(jenny.api()
                        .get("/tickets/" + ticket + "/timeline")
                        .answers(200)
                        .text())
                .contains("bad-rating");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(jenny.api()
                        .get("/satisfaction/mine?zone=UTC&from=" + today.minusDays(1) + "&to=" + today.plusDays(1))
                        .answers(200)
                        .number("total.csat.of"))
                .isEqualTo(1);
    }

    @Test
    void badRatingByAKeyPutsATicketFirstThatIsStillOpen() {
        call().pressingWhenHearing("how well did we help", "2").place().join();

        eventually(() -> assertThat(
                        jenny.api().get("/tickets/" + ticket()).answers(200).text("priority"))
                .isEqualTo("high"));
        assertThat(jenny.api()
                        .get("/tickets/" + ticket() + "/timeline")
                        .answers(200)
                        .text())
                .contains("badly-rated");
    }

    @Test
    void wrongKeyIsAskedOnceMoreAndSilenceRatesNothing() {

        Call call =
                call().pressingWhenHearing("how well did we help", "9").place().join();

        assertThat(call.heard())
                .filteredOn(line -> line.contains("from 1 to 5"))
                .hasSize(1);
        assertThat(call.heard()).last().asString().contains("Goodbye");
        eventually(() -> assertThat(seen().getString("stage")).isEqualTo("ended"));
        assertThat(seen().isNull("rating")).isTrue();
    }

    @Test
    void whomTheDiceLeaveOutIsNotAskedForAKey() {
        asking(0);
        try {
            Call call = call().place().join();

            assertThat(call.heard()).noneMatch(line -> line.contains("how well did we help"));
            assertThat(call.heard()).last().asString().contains("Goodbye");
        } finally {
            asking(100);
        }
    }

    private void asking(int share) {
        JsonObject settings = manager.get("/survey-settings").answers(200).json();
        manager.put("/survey-settings")
                .json(Json.createObjectBuilder(settings)
                        .add("share", share)
                        .build()
                        .toString())
                .answers(200);
    }

    private Caller call() {
        return phone.call(caller).withPatience(Duration.ofMinutes(20));
    }

    private JsonObject seen() {
        return jenny.callOf(caller.phone());
    }

    private String ticket() {
        return seen().getString("ticket");
    }

    private JsonObject entry() {
        return jenny.api().get("/tickets/" + ticket() + "/timeline").answers(200).items().stream()
                .filter(entry -> entry.getString("kind").equals("call"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry yet"));
    }

    private long account() {
        return jenny.api().get("/session").answers(200).number("account.id");
    }
}
