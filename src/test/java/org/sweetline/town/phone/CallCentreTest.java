package org.sweetline.town.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.town.cast.Cast.ada;
import static org.sweetline.town.phone.ProductStandIn.STATUS;
import static org.sweetline.town.phone.ProductStandIn.VOICE;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.calls.CallStatus;
import org.sweetline.town.phone.people.Callee;
import org.sweetline.town.phone.people.Ring;
import org.sweetline.town.phone.signal.Fault;
import org.sweetline.town.phone.signal.Step;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Param;

/** A caller waits, an agent is called into a conference, they talk: as a product would arrange it. */
class CallCentreTest {
    private static final String AGENT = "agent_1";
    private final ProductStandIn product = new ProductStandIn();
    private final PhoneNetwork phone = PhoneNetwork.startFast(Clock.systemUTC());
    private final RestApi rest = new RestApi(phone);

    @BeforeEach
    void connect() {
        phone.connect("https://desk.example", product.url());
        product.says(VOICE, "<Response><Enqueue action='/left' waitUrl='/wait'>line</Enqueue></Response>")
                .says("/wait", "<Response><Say>You are next.</Say></Response>")
                .says("/left", "<Response/>")
                .says("/join", """
                        <Response><Dial action="/after"><Conference participantLabel="customer" beep="false" waitUrl=""\
                         statusCallback="/conference#rc=2" statusCallbackEvent="start end join leave mute hold modify">\
                        room-1</Conference></Dial></Response>""")
                .says("/after", "<Response><Say>Goodbye.</Say><Hangup/></Response>");
    }

    @AfterEach
    void close() {
        phone.close();
        product.close();
    }

    @Test
    void aCallerWhoIsFetchedTalksWithTheAgentAndComesBackAfterwards() {
        phone.agent(AGENT).answeringAfter(Duration.ofSeconds(3)).talkingFor(Duration.ofSeconds(60));
        CompletableFuture<Call> caller = phone.call(ada()).place();
        String queue = queueWithSomebody();

        ring("agent:1");
        eventually(() -> assertThat(events()).contains("participant-join"));
        fetch(queue);
        Call call = caller.join();

        assertThat(call.talkedWith()).containsExactly("agent:1");
        assertThat(call.heard()).endsWith("Goodbye.");
        assertThat(of("/left", "QueueResult")).containsExactly("redirected");
        assertThat(of("/after", "DialCallStatus")).containsExactly("answered");
        eventually(() -> assertThat(events())
                .containsSubsequence(
                        "participant-join",
                        "participant-join",
                        "conference-start",
                        "participant-leave",
                        "conference-end"));
        assertThat(of("/agent", "CallStatus")).containsSubsequence("ringing", "in-progress", "completed");
        assertThat(phone.journal().complaints()).isEmpty();
        assertThat(phone.journal().breaches()).isEmpty();
    }

    @Test
    void whoGivesUpWaitingIsToldAsHungUp() {
        Call call =
                phone.call(ada()).withPatience(Duration.ofSeconds(30)).place().join();

        assertThat(call.status()).isEqualTo(CallStatus.COMPLETED);
        assertThat(of("/left", "QueueResult")).containsExactly("hangup");
        assertThat(of(STATUS, "CallStatus")).containsExactly("completed");
        assertThat(product.asks("/wait")).hasSizeBetween(10, 31);
    }

    @Test
    void aKeyInTheQueueLeadsOutOfIt() {
        product.says(
                        "/wait",
                        "<Response><Gather action='/choice' numDigits='1'><Say>Press 2 to be called back.</Say></Gather></Response>")
                .says("/choice", "<Response><Leave/></Response>")
                .says("/left", "<Response><Say>We will call you.</Say><Hangup/></Response>");

        Call call = phone.call(ada())
                .pressingWhenHearing("called back", "2")
                .place()
                .join();

        assertThat(of("/choice", "Digits")).containsExactly("2");
        assertThat(of("/left", "QueueResult")).containsExactly("leave");
        assertThat(call.heard()).endsWith("We will call you.");
    }

    @Test
    void aFullQueueSendsTheNextOneOn() {
        product.says(
                VOICE, "<Response><Enqueue action='/left' waitUrl='/wait' maxQueueSize='0'>line</Enqueue></Response>");

        phone.call(ada()).place().join();

        assertThat(of("/left", "QueueResult")).containsExactly("queue-full");
    }

    @Test
    void theQueueIsFullForWhomeverItIsToBeFullFor() {
        phone.call(ada()).with(Fault.QUEUE_FULL, Step.WAIT).place().join();

        assertThat(of("/left", "QueueResult")).containsExactly("queue-full");
        assertThat(product.asks("/wait")).isEmpty();
    }

    @Test
    void anAgentWhoDoesNotAnswerIsRungForAsLongAsWasSaid() {
        phone.agent(AGENT).notAnswering();

        String sid = ring("agent:1");

        eventually(() -> assertThat(of("/agent", "CallStatus")).endsWith("no-answer"));
        assertThat(phone.call(sid).orElseThrow().isOver()).isTrue();
    }

    @Test
    void anAgentWhoRejectsIsBusy() {
        phone.agent(AGENT).rejectingAfter(Duration.ofSeconds(1));

        ring("agent:1");

        eventually(() -> assertThat(of("/agent", "CallStatus")).endsWith("busy"));
    }

    @Test
    void aRingingAgentStopsRingingWhenTheCallIsEnded() {
        Callee agent = phone.agent(AGENT).notAnswering();
        String sid = ring("agent:1");
        eventually(() -> assertThat(agent.now()).isPresent());

        rest.post("/Calls/" + sid + ".json", "Status", "completed");

        eventually(() -> assertThat(of("/agent", "CallStatus")).endsWith("canceled"));
        assertThat(agent.now()).isEmpty();
    }

    @Test
    void whoeverIsOnHoldHearsMusicAndNoTalk() {
        product.says("/music", "<Response><Say>Please hold.</Say></Response>");
        phone.agent(AGENT).answeringAfter(Duration.ofSeconds(1));
        CompletableFuture<Call> caller = phone.call(ada()).place();
        String queue = queueWithSomebody();
        String agent = ring("agent:1");
        eventually(() -> assertThat(events()).contains("participant-join"));
        fetch(queue);
        eventually(() -> assertThat(events()).contains("conference-start"));

        String path = "/Conferences/" + conference() + "/Participants/customer.json";
        var held = rest.post(path, "Hold", "true", "HoldUrl", "https://desk.example/music");
        rest.post(path, "Hold", "false");
        rest.post("/Conferences/" + conference() + "/Participants/" + agent + ".json", "Muted", "true");
        rest.send("DELETE", "/Conferences/" + conference() + "/Participants/agent:1.json");
        phone.conferences().open("room-1").ifPresent(room -> room.endByApi());
        Call call = caller.join();

        assertThat(held.get("hold")).isEqualTo(true);
        eventually(() -> assertThat(call.heard()).contains("Please hold."));
        eventually(() -> assertThat(events()).contains("participant-hold", "participant-unhold", "participant-mute"));
    }

    @Test
    void oneOfTwoBrowsersThatBothAnswerGetsTheCall() {
        Callee first = new Callee().answeringAfter(Duration.ofSeconds(1));
        Callee second = new Callee().answeringAfter(Duration.ofSeconds(1));
        phone.phoneBook().enter("client:" + AGENT, first);
        phone.phoneBook().enter("client:" + AGENT, second);

        ring("agent:1");

        eventually(() -> assertThat(events()).containsOnlyOnce("participant-join"));
        assertThat(Stream.of(first, second).flatMap(callee -> callee.now().stream()))
                .hasSize(1)
                .allMatch(Ring::isConnected);
    }

    @Test
    void musicThatFailsDropsWhoeverWaitsInTheConference() {
        product.says(
                VOICE,
                "<Response><Dial action='/after'><Conference waitUrl='/music'>alone</Conference></Dial></Response>");

        Call call = phone.call(ada()).place().join();

        assertThat(call.heard()).containsExactly("Goodbye.");
        assertThat(phone.journal().complaints()).anyMatch(complaint -> complaint.contains("/music"));
    }

    @Test
    void whatNobodyShouldAskForIsNoted() {
        phone.agent(AGENT).answeringAfter(Duration.ofSeconds(1));

        ring("agent:1");
        ring("agent:1");
        rest.send("POST", "/Calls/CA" + "0".repeat(32) + ".json", "Status", "completed");

        assertThat(phone.journal().breaches())
                .anyMatch(breach -> breach.contains("Participant created twice"))
                .anyMatch(breach -> breach.contains("Call never existed"));
    }

    private String ring(String label) {
        Object sid = rest.post(
                        "/Conferences/room-1/Participants.json",
                        "From",
                        phone.account().number(),
                        "To",
                        "client:" + AGENT,
                        "Label",
                        label,
                        "Timeout",
                        "20",
                        "TimeLimit",
                        "7200",
                        "EndConferenceOnExit",
                        "true",
                        "StatusCallback",
                        "https://desk.example/agent",
                        "StatusCallbackEvent",
                        "initiated ringing answered completed",
                        "ConferenceStatusCallback",
                        "https://desk.example/conference",
                        "ConferenceStatusCallbackEvent",
                        "start end join leave mute hold modify")
                .get("call_sid");
        return String.valueOf(sid);
    }

    private String queueWithSomebody() {
        eventually(() -> assertThat(product.asks("/wait")).isNotEmpty());
        return of("/wait", "QueueSid").get(0);
    }

    private void fetch(String queue) {
        rest.post("/Queues/" + queue + "/Members/Front.json", "Url", "https://desk.example/join");
    }

    private String conference() {
        return phone.conferences().all().get(0).sid();
    }

    private List<String> events() {
        return of("/conference", "StatusCallbackEvent");
    }

    private List<String> of(String path, String name) {
        return product.asks(path).stream()
                .map(Ask::form)
                .map(form -> Param.first(form, name))
                .toList();
    }
}
