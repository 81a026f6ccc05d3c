package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.TextSender;
import org.sweetline.town.phone.calls.Call;
import org.sweetline.town.phone.conference.Participant;
import org.sweetline.town.phone.rest.Troubles;

/** Conversations that change hands, in person or at once. */
@ItsOwnProduct(NamedProduct.TALK)
class TransfersIT {
    private static final SweetlineServer SWEETLINE = NamedProduct.TALK.server();

    private Conversation talk;

    @BeforeEach
    void jennyTalksWithACaller() {
        talk = new Conversation(SWEETLINE);
    }

    @AfterEach
    void everybodyGoesHome() {
        talk.everybodyGoesHome();
    }

    @Test
    void warmTransferHandsTheCustomerOverWithoutLosingThem() {
        long asked = talk.transfer("warm", "\"agent\":" + Conversation.account(talk.said()))
                .number("leg");
        eventually(() -> assertThat(talk.leg("consult").getString("state")).isEqualTo("joined"));
        eventually(() -> assertThat(talk.seen().getBoolean("held")).isTrue());

        talk.act("PUT", "transfers/" + asked + "/completion");

        eventually(() -> assertThat(Answer.text(talk.seen(), "agent.name")).isEqualTo("Said"));
        eventually(() -> assertThat(talk.jenny().state()).isEqualTo("wrap-up"));
        eventually(() -> assertThat(talk.seen().getBoolean("held")).isFalse());
        assertThat(talk.stage()).isEqualTo("talking");
        talk.said().api().put("/calls/" + talk.id() + "/end").answers(204);
        Call over = talk.over();
        assertThat(over.heard()).anyMatch(line -> line.contains("Press a key from 1"));
        eventually(() -> assertThat(Answer.text(talk.seen(), "outcome")).isEqualTo("answered"));
        assertThat(talk.phone().journal().breaches()).isEmpty();
    }

    @Test
    void whisperFollowsWhoTalksAndIsSilentOnceNobodyOfTheHouseDoes() {
        ApiClient manager = SWEETLINE.desk().withRole("manager");
        String identity = manager.post("/phone/token").json("{}").answers(200).text("identity");
        talk.phone().agent(identity).answeringAfter(Duration.ofSeconds(1));
        manager.put("/calls/" + talk.id() + "/supervision")
                .json("{\"mode\":\"whisper\"}")
                .answers(204);
        eventually(() -> assertThat(inside("supervisor:").coaches())
                .isEqualTo(inside(Answer.text(talk.leg("answer"), "label")).callSid()));
        long asked = talk.transfer("warm", "\"agent\":" + Conversation.account(talk.said()))
                .number("leg");
        eventually(() -> assertThat(talk.leg("consult").getString("state")).isEqualTo("joined"));
        String said = talk.leg("consult").getString("label");

        talk.act("PUT", "transfers/" + asked + "/completion");

        eventually(() -> assertThat(talk.jenny().state()).isEqualTo("wrap-up"));
        assertThat(inside("supervisor:").coaches()).isEqualTo(inside(said).callSid());
        assertThat(inside("supervisor:").isMuted()).isFalse();
        assertThat(talk.leg("whisper").getString("state")).isEqualTo("joined");
        talk.phone()
                .at(Conversation.FRIEND)
                .answeringAfter(Duration.ofSeconds(1))
                .talkingFor(Duration.ofMinutes(5));
        talk.said()
                .api()
                .post("/calls/" + talk.id() + "/transfers")
                .json("{\"kind\":\"blind\",\"number\":\"" + Conversation.FRIEND + "\"}")
                .answers(200);
        eventually(() -> assertThat(inside("supervisor:").isMuted()).isTrue());
        assertThat(talk.leg("listen").getString("state")).isEqualTo("joined");
        manager.delete("/calls/" + talk.id() + "/supervision").answers(204);
    }

    @Test
    void colleagueWhoDeclinesLeavesTheCustomerToBeTakenBack() {
        talk.said().phone().rejectingAfter(Duration.ofSeconds(1));
        long asked = talk.transfer("warm", "\"agent\":" + Conversation.account(talk.said()))
                .number("leg");
        eventually(() -> assertThat(talk.leg("consult").getString("state")).matches("busy|rejected|no-answer"));

        talk.act("PUT", "transfers/" + asked + "/completion", 404);
        talk.act("DELETE", "transfers/" + asked);

        eventually(() -> assertThat(talk.seen().getBoolean("held")).isFalse());
        assertThat(Answer.text(talk.seen(), "agent.name")).isEqualTo("Jenny");
        assertThat(talk.stage()).isEqualTo("talking");
    }

    @Test
    void agentWhoseBrowserClosesInAConsultationLeavesTheCustomerToTheOther() {
        talk.transfer("warm", "\"agent\":" + Conversation.account(talk.said()));
        eventually(() -> assertThat(talk.leg("consult").getString("state")).isEqualTo("joined"));
        eventually(() -> assertThat(talk.phone().conferences().all())
                .anyMatch(conference -> conference.inside().stream()
                        .anyMatch(inside ->
                                inside.label().equals(talk.leg("answer").getString("label")) && !inside.endsOnExit())));

        talk.jenny().phone().hangUp();

        eventually(() -> assertThat(Answer.text(talk.seen(), "agent.name")).isEqualTo("Said"));
        eventually(() -> assertThat(talk.seen().getBoolean("held")).isFalse());
        assertThat(talk.stage()).isEqualTo("talking");
    }

    /** A reload is no handing over: Said is let go again, and Jenny has the customer. */
    @Test
    void agentWhosePageIsLoadedAnewInAConsultationHasTheCustomerAgain() throws Exception {
        talk.transfer("warm", "\"agent\":" + Conversation.account(talk.said()));
        eventually(() -> assertThat(talk.leg("consult").getString("state")).isEqualTo("joined"));

        talk.jenny().api().put("/phone/reload").answers(204);
        talk.jenny().phone().hangUp();
        eventually(() -> assertThat(talk.stage()).isEqualTo("waiting"));
        talk.jenny().api().delete("/phone/reload").answers(204);

        eventually(() -> assertThat(talk.stage()).isEqualTo("talking"));
        assertThat(Answer.text(talk.seen(), "agent.name")).isEqualTo("Jenny");
        eventually(() -> assertThat(talk.said().state()).isEqualTo("available"));
        assertThat(talk.seen().getBoolean("held")).isFalse();
        theEndOfTheFirstTalkIsToldOnceMore();
        assertThat(talk.stage()).isEqualTo("talking");
        assertThat(talk.jenny().state()).isEqualTo("on-call");
        talk.act("PUT", "end");
        talk.over();
        eventually(() -> assertThat(Answer.text(talk.seen(), "outcome")).isEqualTo("answered"));
    }

    /** By somebody who has kept the request. */
    private void theEndOfTheFirstTalkIsToldOnceMore() throws Exception {
        try (ProductDatabase database = new ProductDatabase(SWEETLINE.data())) {
            String[] call = database.rows(
                            "select concat_ws(' ', token, sid, talks) from desk_call where id = " + talk.id())
                    .get(0)
                    .split(" ");
            assertThat(call[2]).isEqualTo("2");
            Map<String, String> form = new TreeMap<>(Map.of(
                    "CallSid",
                    call[1],
                    "AccountSid",
                    talk.phone().account().sid(),
                    "CallStatus",
                    "in-progress",
                    "DialCallStatus",
                    "answered"));
            new TextSender(SWEETLINE).send("/webhooks/twilio/voice/calls/" + call[0] + "/after/1", form);
        }
    }

    @Test
    void callerWhoIsSentOnIsAnsweredByTheOneTheyWereSentTo() {
        talk.transfer("blind", "\"agent\":" + Conversation.account(talk.said()));

        eventually(() -> assertThat(Answer.text(talk.seen(), "agent.name")).isEqualTo("Said"));
        eventually(() -> assertThat(talk.stage()).isEqualTo("talking"));
        eventually(() -> assertThat(talk.jenny().state()).isEqualTo("wrap-up"));
        talk.said().phone().hangUp();
        eventually(() -> assertThat(talk.over().talkedWith()).hasSizeGreaterThanOrEqualTo(2));
        eventually(() -> assertThat(Answer.text(talk.seen(), "outcome")).isEqualTo("answered"));
    }

    /** Two are free, and one of them is rung before the one who sent the caller has gone. */
    @Test
    void callerWhoIsSentToATeamIsRungForAtOneOfThemOnly() {
        AgentAtPhone grace = AgentAtPhone.hired(SWEETLINE, "Grace");
        grace.phone().answeringAfter(Duration.ofSeconds(3));
        talk.said().phone().answeringAfter(Duration.ofSeconds(3));
        grace.available();
        long team = talk.seen().getJsonObject("team").getJsonNumber("id").longValue();
        talk.phone().rest().troubles().next(Troubles.Kind.LATE);

        talk.transfer("blind", "\"team\":" + team);

        eventually(() -> assertThat(talk.jenny().state()).isEqualTo("wrap-up"));
        eventually(() -> assertThat(talk.leg("answer").getString("state")).isEqualTo("joined"));
        eventually(() -> assertThat(talk.stage()).isEqualTo("talking"));
        assertThat(Answer.objects(talk.seen().getJsonArray("legs")))
                .filteredOn(leg -> leg.getString("purpose").equals("answer"))
                .hasSize(2);
        assertThat(Instant.parse(talk.seen().getString("waitingSince")))
                .isAfter(Instant.parse(talk.seen().getString("answeredAt")));
        assertThat(List.of(grace.state(), talk.said().state())).containsExactlyInAnyOrder("available", "on-call");
        grace.phone().hangUp();
        talk.said().phone().hangUp();
        talk.over();
        eventually(() -> grace.becomes("offline"));
    }

    @Test
    void customerSentOutsideTalksThereAndTheAgentIsFree() {
        talk.phone()
                .at(Conversation.FRIEND)
                .answeringAfter(Duration.ofSeconds(1))
                .talkingFor(Duration.ofMinutes(5));

        long asked = sendToFriend();

        eventually(() -> assertThat(talk.leg("transfer").getString("state")).isEqualTo("joined"));
        eventually(() -> assertThat(talk.jenny().state()).isEqualTo("wrap-up"));
        assertThat(sendToFriend()).isEqualTo(asked);
        assertThat(talk.phone().at(Conversation.FRIEND).now()).isPresent();
        assertThat(Answer.objects(talk.seen().getJsonArray("legs")))
                .filteredOn(leg -> leg.getString("purpose").equals("transfer"))
                .hasSize(1);
        talk.phone().at(Conversation.FRIEND).hangUp();
        talk.over();
        eventually(() -> assertThat(Answer.text(talk.seen(), "outcome")).isEqualTo("transferred"));
    }

    /** In the meantime a supervisor hears the music; nobody else comes where they are, so they are let go. */
    @Test
    void customerWhoReachesNobodyOutsideComesBackToUs() {
        ApiClient manager = SWEETLINE.desk().withRole("manager");
        String identity = manager.post("/phone/token").json("{}").answers(200).text("identity");
        talk.phone().agent(identity).answeringAfter(Duration.ofSeconds(1));
        manager.put("/calls/" + talk.id() + "/supervision")
                .json("{\"mode\":\"listen\"}")
                .answers(204);
        eventually(() -> assertThat(talk.leg("listen").getString("state")).isEqualTo("joined"));
        talk.phone().at(Conversation.FRIEND).busy();

        talk.transfer("blind", "\"number\":\"" + Conversation.FRIEND + "\"");

        eventually(() -> assertThat(Answer.text(talk.seen(), "agent.name")).isEqualTo("Said"));
        eventually(() -> assertThat(talk.stage()).isEqualTo("talking"));
        eventually(() -> assertThat(talk.phone().agent(identity).now()).isEmpty());
        assertThat(manager.get("/phone").answers(200).json().isNull("call")).isTrue();
        talk.said().api().put("/calls/" + talk.id() + "/end").answers(204);
        talk.over();
        eventually(() -> assertThat(Answer.text(talk.seen(), "outcome")).isEqualTo("answered"));
        talk.phone().at(Conversation.FRIEND).answeringAfter(Duration.ofSeconds(1));
    }

    /** One request, however often it is sent. */
    private long sendToFriend() {
        return talk.jenny()
                .api()
                .post("/calls/" + talk.id() + "/transfers")
                .header("Idempotency-Key", "send-" + talk.id())
                .json("{\"kind\":\"blind\",\"number\":\"" + Conversation.FRIEND + "\"}")
                .answers(200)
                .number("leg");
    }

    private Participant inside(String label) {
        return talk.phone().conferences().all().stream()
                .flatMap(conference -> conference.inside().stream())
                .filter(one -> one.label().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is there as " + label));
    }
}
