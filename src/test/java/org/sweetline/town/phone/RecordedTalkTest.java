package org.sweetline.town.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.town.cast.Cast.ada;
import static org.sweetline.town.phone.ProductStandIn.VOICE;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.calls.CallStatus;
import org.sweetline.town.phone.calls.Experience;
import org.sweetline.town.phone.rest.Troubles;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.wire.Param;

/** Calls to other phones, what is recorded and written down of them, and what goes wrong. */
class RecordedTalkTest {
    private static final long WAV_HEADER = 44;
    private static final String MOBILE = "+14155550177";
    private final ProductStandIn product = new ProductStandIn();
    private final PhoneNetwork phone = PhoneNetwork.startFast(Clock.systemUTC());
    private final RestApi rest = new RestApi(phone);

    @BeforeEach
    void connect() {
        phone.connect("https://desk.example", product.url());
        product.says(
                        VOICE,
                        "<Response><Dial action='/after' timeout='15'><Number>" + MOBILE
                                + "</Number></Dial></Response>")
                .says("/after", "<Response><Hangup/></Response>");
    }

    @AfterEach
    void close() {
        phone.close();
        product.close();
    }

    @Test
    void aDialledPhoneThatAnswersIsConnected() {
        phone.at(MOBILE).talkingFor(Duration.ofSeconds(20));

        Call call = phone.call(ada()).place().join();

        assertThat(call.experience()).isEqualTo(Experience.TALKED);
        assertThat(value("/after", "DialCallStatus")).containsExactly("completed");
        assertThat(value("/after", "DialBridged")).containsExactly("true");
    }

    @Test
    void aDialledPhoneThatNobodyAnswersIsNot() {
        phone.at(MOBILE).notAnswering();

        phone.call(ada()).place().join();

        assertThat(value("/after", "DialCallStatus")).containsExactly("no-answer");
        assertThat(value("/after", "DialBridged")).containsExactly("false");
    }

    @Test
    void whatIsSaidIsWrittenDownWhileItIsSaid() {
        product.says(VOICE, """
                <Response><Start><Transcription statusCallbackUrl="/written"/></Start>\
                <Dial><Conference participantLabel="customer">room</Conference></Dial></Response>""");
        phone.agent("agent_1").saying("How can I help?").talkingFor(Duration.ofSeconds(20));
        var caller = phone.call(ada()).telling("My mug broke.").place();
        eventually(() -> assertThat(phone.conferences().all()).hasSize(1));

        invite();
        caller.join();

        assertThat(value("/written", "TranscriptionEvent"))
                .startsWith("transcription-started")
                .endsWith("transcription-stopped");
        assertThat(String.join("", value("/written", "TranscriptionData")))
                .contains("My mug broke.")
                .contains("How can I help?");
        assertThat(value("/written", "SequenceId")).doesNotHaveDuplicates();
    }

    @Test
    void aPauseIsNotRecorded() {
        product.says(
                VOICE,
                "<Response><Dial><Conference participantLabel='customer' record='record-from-start'"
                        + " recordingStatusCallback='/recorded'>room</Conference></Dial></Response>");
        phone.agent("agent_1");
        var caller = phone.call(ada()).place();
        eventually(() -> assertThat(phone.conferences().all()).hasSize(1));
        invite();
        String conference = phone.conferences().all().get(0).sid();
        eventually(
                () -> assertThat(phone.conferences().all().get(0).isRunning()).isTrue());

        var paused = rest.post("/Conferences/" + conference + "/Recordings/Twilio.CURRENT.json", "Status", "paused");
        phone.agent("agent_1").hangUp();
        phone.conferences().all().get(0).endByApi();
        caller.join();

        assertThat(paused).containsEntry("status", "paused");
        eventually(() -> assertThat(value("/recorded", "RecordingStatus")).containsExactly("completed"));
    }

    @Test
    void whatWasRecordedOnTwoChannelsComesOnTwoUnlessOneIsAskedFor() {
        product.says(
                VOICE, "<Response><Dial><Conference participantLabel='customer'>room</Conference></Dial></Response>");
        phone.agent("agent_1").talkingFor(Duration.ofSeconds(20));
        var caller = phone.call(ada()).place();
        eventually(() -> assertThat(phone.conferences().all()).hasSize(1));
        invite();
        String sid = value(VOICE, "CallSid").get(0);
        rest.post("/Calls/" + sid + "/Recordings.json", "RecordingChannels", "dual");

        String path = "/Recordings/" + caller.join().recordings().get(0).sid() + ".wav";

        long one = bytes(path + "?RequestedChannels=1") - WAV_HEADER;
        assertThat(one).isPositive();
        assertThat(bytes(path) - WAV_HEADER).isEqualTo(2 * one);
        assertThat(bytes(path + "?RequestedChannels=2") - WAV_HEADER).isEqualTo(2 * one);
    }

    @Test
    void aRequestThatWasDoneMayLookAsIfItWasNot() {
        phone.agent("agent_1").notAnswering();
        phone.rest().troubles().next(Troubles.Kind.DONE_BUT_FAILED);

        int status = rest.send("POST", "/Conferences/room/Participants.json", invitation())
                .statusCode();

        assertThat(status).isEqualTo(500);
        assertThat(phone.agent("agent_1").rings()).hasSizeLessThanOrEqualTo(1);
        eventually(() -> assertThat(phone.agent("agent_1").rings()).hasSize(1));
    }

    @Test
    void callsBeyondTheRateAreKeptBack() {
        product.says("/hello", "<Response><Say>Hello.</Say></Response>");
        phone.callsPerSecond(0.001);
        String[] order = {"To", MOBILE, "From", phone.account().number(), "Url", "https://desk.example/hello"};

        rest.post("/Calls.json", order);
        var second = rest.post("/Calls.json", order);

        assertThat(Long.parseLong(String.valueOf(second.get("queue_time")))).isPositive();
    }

    @Test
    void anAnswerThatGetsLostIsAskedForAgainWhereTheAddressSaysSo() {
        product.says(VOICE, "<Response><Redirect>/next#rc=2&amp;rp=rt</Redirect></Response>")
                .says("/next", "<Response><Say>Here.</Say></Response>");

        Call call =
                phone.call(ada()).with(Fault.ANSWER_LOST, Step.REDIRECT).place().join();

        assertThat(product.asks("/next")).hasSize(2);
        assertThat(call.heard()).containsExactly("Here.");
        assertThat(call.status()).isEqualTo(CallStatus.COMPLETED);
    }

    private long bytes(String path) {
        return rest.send("GET", path)
                .headers()
                .firstValueAsLong("Content-Length")
                .orElseThrow();
    }

    private void invite() {
        rest.post("/Conferences/room/Participants.json", invitation());
    }

    private String[] invitation() {
        return new String[] {
            "To", "client:agent_1", "From", phone.account().number(), "Label", "agent:1", "EndConferenceOnExit", "true"
        };
    }

    private List<String> value(String path, String name) {
        return product.asks(path).stream()
                .map(ask -> Param.first(ask.form(), name))
                .toList();
    }
}
