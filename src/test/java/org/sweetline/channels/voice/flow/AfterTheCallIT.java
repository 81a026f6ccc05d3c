package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.Caller;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.sound.RecordingFate;

/** What stays of a conversation: recording and transcript, for as long as they are wanted. */
@ItsOwnProduct(NamedProduct.TALK)
class AfterTheCallIT {
    private static final SweetlineServer SWEETLINE = NamedProduct.TALK.server();

    private final PhoneNetwork phone = SWEETLINE.town().phone();
    private final Person caller = Strangers.aStranger();
    private final ApiClient manager = SWEETLINE.desk().withRole("manager");
    private AgentAtPhone jenny;

    @BeforeEach
    void jennyIsAtWork() {
        jenny = AgentAtPhone.hired(SWEETLINE, "Jenny");
        jenny.phone().answeringAfter(Duration.ofSeconds(1)).saying("How can I help you today");
        jenny.available();
    }

    @AfterEach
    void jennyGoesHome() {
        jenny.phone().hangUp();
        eventually(() -> jenny.becomes("offline"));
    }

    @Test
    void conversationIsRecordedWrittenDownAndFoundByAWordThatWasSpoken() {
        String word = "zeppelin" + caller.phone().substring(6);
        jenny.phone().talkingFor(Duration.ofSeconds(40));

        Call call = call().telling("My " + word + " teapot has no lid").place().join();

        eventually(
                () -> assertThat(Answer.text(entry(), "call.recording.state")).isEqualTo("stored"));
        assertThat(Answer.text(entry(), "call.recording.kind")).isEqualTo("conversation");
        eventually(() -> assertThat(Answer.text(entry(), "call.transcript")).contains(word, "How can I help"));
        assertThat(Answer.objects(entry().getJsonObject("call").getJsonArray("lines")))
                .extracting(line -> line.getString("speaker"))
                .contains("caller", "agent");
        eventually(() -> assertThat(found(word)).isEqualTo(ticket()));
        assertThat(Answer.text(entry(), "call.conversation.outcome")).isEqualTo("answered");
        assertThat(Answer.objects(entry().getJsonObject("call")
                        .getJsonObject("conversation")
                        .getJsonArray("people")))
                .extracting(person -> person.getString("name"))
                .containsExactly("Jenny");
        assertThat(phone.journal().complaints()).noneMatch(line -> line.startsWith(call.sid()));
        assertThat(phone.journal().breaches()).isEmpty();
    }

    /** Nobody is told that it is ready; when it is first looked for, it is not. */
    @Test
    void recordingThatWasUnderWayIsFoundAtTheSecondLook() throws Exception {
        jenny.phone().talkingFor(Duration.ofSeconds(20));
        call().withRecording(RecordingFate.UNDER_WAY).place().join();
        String ours = " where reaction = 'seek recording of ended call' and key = 'L-"
                + seen().getJsonNumber("id").longValue() + "'";
        try (ProductDatabase database = new ProductDatabase(SWEETLINE.data())) {
            eventually(() -> assertThat(database.rows("select status from event_outbox" + ours))
                    .containsExactly("WAITING"));

            database.change("update event_outbox set next_attempt_at = now()" + ours);
            eventually(() -> assertThat(database.rows(
                            "select status, attempts, next_attempt_at > now() + interval '5 minutes' from event_outbox"
                                    + ours))
                    .containsExactly("WAITING 0 t"));
            assertThat(entry().getJsonObject("call").getJsonArray("recordings")).isEmpty();
            database.change("update event_outbox set next_attempt_at = now()" + ours);

            eventually(() ->
                    assertThat(Answer.text(entry(), "call.recording.state")).isEqualTo("stored"));
            assertThat(Answer.text(entry(), "call.recording.kind")).isEqualTo("conversation");
        }
    }

    /** The network has let go of the call before it was asked: that is an answer, and nobody asks again. */
    @Test
    void recordingOfACallThatTheNetworkKnowsNoMoreIsAbsent() throws Exception {
        jenny.phone().talkingFor(Duration.ofSeconds(20));
        Call call = call().withRecording(RecordingFate.FORGOTTEN).place().join();
        String ours = " where reaction = 'seek recording of ended call' and key = 'L-"
                + seen().getJsonNumber("id").longValue() + "'";
        try (ProductDatabase database = new ProductDatabase(SWEETLINE.data())) {
            eventually(() -> assertThat(database.rows("select status from event_outbox" + ours))
                    .containsExactly("WAITING"));

            database.change("update event_outbox set next_attempt_at = now()" + ours);

            eventually(() ->
                    assertThat(Answer.text(entry(), "call.recording.state")).isEqualTo("absent"));
            eventually(() -> assertThat(database.rows("select 1 from event_outbox" + ours + " and status = 'WAITING'"))
                    .isEmpty());
            String recording = LateReport.of(call, SWEETLINE);
            eventually(() -> assertThat(database.rows(LateReport.RECORDINGS.formatted(call.sid())))
                    .containsExactly(recording + " FAILED"));
        }
    }

    /** Nobody is signed in, and the network writes down recordings in English only. */
    @Test
    void messageOfAStrangerFromKoreaIsWrittenDownInKorean() {
        Person korean = Strangers.fromKorea();
        eventually(() -> jenny.becomes("offline"));

        Call call = phone.call(korean)
                .saying("주문한 주전자에 뚜껑이 없어요")
                .withPatience(Duration.ofSeconds(60))
                .place()
                .join();

        assertThat(call.recordings()).hasSize(1);
        assertThat(call.heard()).first().asString().matches("(?s).*\\p{IsHangul}.*");
        eventually(() ->
                assertThat(jenny.callOf(korean.phone()).getString("language")).isEqualTo("ko"));
        String ticket = jenny.callOf(korean.phone()).getString("ticket");
        eventually(() -> assertThat(manager.get("/tickets/" + ticket + "/timeline")
                        .answers(200)
                        .text())
                .contains("뚜껑이 없어요"));
        assertThat(phone.journal().complaints()).noneMatch(line -> line.startsWith(call.sid()));
    }

    @Test
    void listeningIsWrittenDownOnceADay() {
        jenny.phone().talkingFor(Duration.ofSeconds(20));
        call().place().join();
        eventually(
                () -> assertThat(Answer.text(entry(), "call.recording.state")).isEqualTo("stored"));
        String href = Answer.text(entry(), "call.recording.href");

        manager.outside("GET", href).answers(200);
        manager.outside("GET", href).header("Range", "bytes=0-99").answers(206);

        assertThat(manager.get("/audit").answers(200).items().stream()
                        .filter(row -> row.getString("action").equals("listened to a recording"))
                        .filter(row -> row.getString("subject").equals(ticket())))
                .hasSize(1);
    }

    @Test
    void cardNumberIsInNoRecording() {
        CompletableFuture<Call> call = call().place();
        long id = talking();

        jenny.api().put("/calls/" + id + "/recording/pause").answers(204);
        eventually(() -> assertThat(seen().getString("recording")).isEqualTo("paused"));
        assertThat(phone.rest().asked()).anyMatch(asked -> asked.contains("Recordings/Twilio.CURRENT"));
        assertThat(phone.rest().asked()).anyMatch(asked -> asked.contains("/Transcriptions/conversation"));
        jenny.api().delete("/calls/" + id + "/recording/pause").answers(204);

        eventually(() -> assertThat(seen().getString("recording")).isEqualTo("on"));
        assertThat(phone.rest().asked()).anyMatch(asked -> asked.endsWith("/Transcriptions.json"));
        jenny.phone().hangUp();
        call.join();
        eventually(
                () -> assertThat(Answer.text(entry(), "call.recording.state")).isEqualTo("stored"));
        jenny.api().put("/calls/" + id + "/recording/pause").isRefused(403, "not-your-call");
        assertThat(manager.get("/audit").answers(200).items().stream()
                        .filter(row -> row.getString("subject").equals("L-" + id))
                        .map(row -> row.getString("actor") + " " + row.getString("action")))
                .containsExactly("Jenny resumed a recording", "Jenny paused a recording");
    }

    @Test
    void pauseThatNobodyEndedEndsByItself() throws Exception {
        CompletableFuture<Call> call = call().place();
        jenny.api().put("/calls/" + talking() + "/recording/pause").answers(204);
        eventually(() -> assertThat(seen().getString("recording")).isEqualTo("paused"));

        // As five minutes later.
        try (ProductDatabase database = new ProductDatabase(SWEETLINE.data())) {
            database.change(
                    "update event_outbox set next_attempt_at = now() where reaction = 'resume forgotten recording'");
        }

        eventually(() -> assertThat(seen().getString("recording")).isEqualTo("on"));
        jenny.phone().hangUp();
        call.join();
    }

    @Test
    void transcriptOfAnotherEngineStandsInThePlaceOfOurs() {
        jenny.phone().talkingFor(Duration.ofSeconds(20));
        Call call = call().telling("First words").place().join();
        eventually(() -> assertThat(Answer.text(entry(), "call.transcript")).contains("First words"));

        SWEETLINE
                .program()
                .put("/calls/" + call.sid() + "/transcript")
                .json("""
                {"segments":[{"at":1.5,"speaker":"caller","text":"A better ear heard this"},
                 {"at":4,"speaker":"agent","text":"and that"}]}""")
                .answers(204);

        assertThat(Answer.text(entry(), "call.transcript")).isEqualTo("A better ear heard this\nand that");
        SWEETLINE
                .program()
                .put("/calls/" + call.sid() + "/transcript")
                .json("{\"text\":\"x\",\"segments\":[]}")
                .isRefused(400, "invalid-request");
        SWEETLINE
                .program()
                .put("/calls/CA" + "0".repeat(32) + "/transcript")
                .json("{\"text\":\"x\"}")
                .isRefused(404, "no-such-call");
    }

    @Test
    void erasureLeavesNoWordAndNoNumberOfACaller() {
        jenny.phone().talkingFor(Duration.ofSeconds(20));
        Call call = call().telling("Words nobody shall keep").place().join();
        long id = seen().getJsonNumber("id").longValue();
        jenny.api()
                .put("/calls/" + id + "/wrap-up")
                .json(
                        "{\"note\":\"A note nobody shall keep\",\"praised\":true,\"praise\":\"Praise nobody shall keep\"}")
                .answers(200);
        eventually(
                () -> assertThat(Answer.text(entry(), "call.recording.state")).isEqualTo("stored"));
        String customer =
                Answer.text(jenny.api().get("/tickets/" + ticket()).answers(200).json(), "customer.number");
        assertThat(manager.get("/customers/" + customer + "/export")
                        .answers(200)
                        .bytes())
                .isNotEmpty();

        manager.put("/customers/" + customer + "/erasure")
                .json("{\"confirmation\":\"" + customer + "\"}")
                .send();

        eventually(() -> assertThat(jenny.api().get("/calls/" + id).answers(200).text())
                .doesNotContain(caller.phone())
                .contains("\"caller\":\"\""));
        eventually(() -> assertThat(phone.rest().asked())
                .anyMatch(asked -> asked.startsWith("DELETE") && asked.contains("/Recordings/RE")));
        assertThat(jenny.api().get("/calls/" + id + "/wrap-up").answers(200).text())
                .doesNotContain("nobody shall keep");
        assertThat(call.recordings()).isNotEmpty();
    }

    private Caller call() {
        return phone.call(caller).withPatience(Duration.ofMinutes(20));
    }

    private long talking() {
        eventually(() -> assertThat(seen().getString("stage")).isEqualTo("talking"));
        return seen().getJsonNumber("id").longValue();
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

    private String found(String word) {
        return jenny
                .api()
                .get("/search?type=ticket&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .answers(200)
                .items()
                .stream()
                .map(hit -> hit.getString("number"))
                .findFirst()
                .orElse("");
    }
}
