package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.phone.calls.Call;

/** What agents and supervisors do in a conversation, as everybody in it hears it. */
@ItsOwnProduct(NamedProduct.TALK)
class ConversationIT {
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
    void customerOnHoldHearsMusicUntilTheAgentIsBack() {
        talk.act("PUT", "hold");
        eventually(() -> assertThat(talk.seen().getBoolean("held")).isTrue());

        talk.act("DELETE", "hold");

        eventually(() -> assertThat(talk.seen().getBoolean("held")).isFalse());
        talk.jenny().phone().hangUp();
        Call heard = talk.over();
        assertThat(heard.heard()).anyMatch(line -> line.contains("stay on the line"));
        assertThat(heard.heard()).anyMatch(line -> line.endsWith("/phone/hold-music"));
        assertThat(talk.phone().journal().complaints()).noneMatch(line -> line.startsWith(heard.sid()));
    }

    /** To the network it is a hanging up; Said is free, and is not rung for a customer who is Jenny's. */
    @Test
    void customerOfAnAgentWhosePageIsLoadedAnewIsWithTheSameAgentAgain() {
        talk.jenny().api().put("/phone/reload").answers(204);
        talk.jenny().phone().hangUp();
        eventually(() -> assertThat(talk.stage()).isEqualTo("waiting"));
        assertThat(talk.jenny().state()).isEqualTo("available");

        talk.jenny().api().delete("/phone/reload").answers(204);

        eventually(() -> assertThat(talk.stage()).isEqualTo("talking"));
        assertThat(Answer.text(talk.seen(), "agent.name")).isEqualTo("Jenny");
        talk.act("PUT", "end");
        talk.jenny().api().put("/phone/reload").answers(204);
        Call over = talk.over();
        assertThat(over.heard())
                .filteredOn(line -> line.contains("putting you right back"))
                .hasSize(1);
        assertThat(talk.said().phone().rings()).isEmpty();
        eventually(() -> assertThat(Answer.text(talk.seen(), "outcome")).isEqualTo("answered"));
        talk.jenny().api().delete("/phone/reload").answers(204);
    }

    @Test
    void mutedAgentIsSeenAsMuted() {
        talk.act("PUT", "mute");

        eventually(() -> assertThat(talk.leg("answer").getBoolean("muted")).isTrue());
        talk.act("DELETE", "mute");
        eventually(() -> assertThat(talk.leg("answer").getBoolean("muted")).isFalse());
    }

    @Test
    void thirdPartyHearsKeysAndCanBeTakenOut() {
        talk.phone()
                .at(Conversation.FRIEND)
                .answeringAfter(Duration.ofSeconds(1))
                .talkingFor(Duration.ofMinutes(5));
        Answer asked = talk.jenny()
                .api()
                .post("/calls/" + talk.id() + "/parties")
                .header("Idempotency-Key", "once-" + talk.id())
                .json("{\"number\":\"" + Conversation.FRIEND + "\"}")
                .answers(200);
        Answer again = talk.jenny()
                .api()
                .post("/calls/" + talk.id() + "/parties")
                .header("Idempotency-Key", "once-" + talk.id())
                .json("{\"number\":\"" + Conversation.FRIEND + "\"}")
                .answers(200);
        assertThat(again.number("leg")).isEqualTo(asked.number("leg"));
        eventually(() -> assertThat(talk.leg("party").getString("state")).isEqualTo("joined"));

        talk.jenny()
                .api()
                .post("/calls/" + talk.id() + "/keys")
                .json("{\"digits\":\"42#\"}")
                .answers(204);
        eventually(
                () -> assertThat(talk.phone().at(Conversation.FRIEND).heard()).contains("keys 42#"));
        talk.act("DELETE", "legs/" + asked.number("leg"));

        eventually(() -> assertThat(talk.leg("party").getString("state")).matches("left|canceled"));
        assertThat(talk.stage()).isEqualTo("talking");
    }

    @Test
    void supervisorListensWhispersAndJoinsAndItIsWrittenDown() {
        ApiClient manager = SWEETLINE.desk().withRole("manager");
        String identity = manager.post("/phone/token").json("{}").answers(200).text("identity");
        talk.phone().agent(identity).answeringAfter(Duration.ofSeconds(1));
        int earlier = talk.phone().agent(identity).rings().size();

        supervise(manager, "listen");
        eventually(() -> assertThat(supervisor().isMuted()).isTrue());
        Answer own = manager.get("/phone").answers(200);
        assertThat(own.number("call.id")).isEqualTo(talk.id());
        assertThat(Answer.objects(own.json().getJsonObject("call").getJsonArray("legs")))
                .anyMatch(leg -> leg.getJsonNumber("id").longValue() == own.number("leg")
                        && leg.getString("role").equals("supervisor"));
        supervise(manager, "whisper");
        eventually(() -> assertThat(supervisor().coaches()).isNotEmpty());
        assertThat(supervisor().isMuted()).isFalse();
        supervise(manager, "barge");

        eventually(() -> assertThat(supervisor().coaches()).isEmpty());
        assertThat(supervisor().isMuted()).isFalse();
        assertThat(talk.phone().agent(identity).rings()).hasSize(earlier + 1);
        assertThat(manager.get("/audit").answers(200).items().stream()
                        .filter(row -> row.getString("action").equals("supervised a call"))
                        .filter(row -> row.getString("subject").equals("L-" + talk.id()))
                        .map(row -> row.getString("detail")))
                .containsExactly("barge", "whisper", "listen");
        manager.delete("/calls/" + talk.id() + "/supervision").answers(204);
        eventually(() -> assertThat(talk.phone().agent(identity).now()).isEmpty());
        assertThat(talk.stage()).isEqualTo("talking");
    }

    @Test
    void whoMayNotSuperviseAnyMoreHearsNothingMoreAndTheTalkGoesOn() {
        ApiClient manager = SWEETLINE.desk().someoneNew("Maria", "manager");
        String identity = manager.post("/phone/token").json("{}").answers(200).text("identity");
        talk.phone().agent(identity).answeringAfter(Duration.ofSeconds(1));
        supervise(manager, "listen");
        eventually(() -> assertThat(supervisor().isMuted()).isTrue());

        long account = manager.get("/session").answers(200).number("account.id");
        SWEETLINE
                .program()
                .put("/accounts/" + account + "/role")
                .json("{\"role\":\"agent\"}")
                .answers(200);

        eventually(() -> assertThat(talk.phone().agent(identity).now()).isEmpty());
        assertThat(talk.stage()).isEqualTo("talking");
    }

    @Test
    void whoIsNotInTheCallMayNotTouchIt() {
        talk.said().api().put("/calls/" + talk.id() + "/hold").isRefused(403, "not-your-call");
        talk.said().api().put("/calls/" + talk.id() + "/end").isRefused(403, "not-your-call");
        talk.said()
                .api()
                .put("/calls/" + talk.id() + "/supervision")
                .json("{\"mode\":\"listen\"}")
                .isRefused(403, "not-permitted");
        talk.jenny().api().put("/calls/999999/hold").isRefused(404, "no-such-call");
        talk.jenny()
                .api()
                .post("/calls/" + talk.id() + "/transfers")
                .json("{\"kind\":\"warm\"}")
                .isRefused(400, "invalid-request");
        talk.jenny()
                .api()
                .post("/calls/" + talk.id() + "/transfers")
                .json("{\"kind\":\"warm\",\"number\":\"+442079460000\"}")
                .isRefused(400, "number-not-dialled");
    }

    @Test
    void endedCallIsOverForEverybody() {
        talk.act("PUT", "end");
        talk.over();
        eventually(() -> assertThat(talk.stage()).isEqualTo("ended"));

        talk.jenny().api().put("/calls/" + talk.id() + "/hold").isRefused(403, "not-your-call");
        SWEETLINE
                .desk()
                .withRole("manager")
                .put("/calls/" + talk.id() + "/hold")
                .isRefused(409, "call-is-over");
    }

    @Test
    void colleaguesAreListedWithTheirState() {
        List<JsonObject> colleagues =
                talk.jenny().api().get("/phone/colleagues").answers(200).items();

        assertThat(colleagues)
                .filteredOn(colleague ->
                        colleague.getJsonNumber("account").longValue() == Conversation.account(talk.said()))
                .singleElement()
                .satisfies(colleague -> assertThat(colleague.getString("state")).isEqualTo("available"));
        assertThat(colleagues)
                .noneMatch(colleague ->
                        colleague.getJsonNumber("account").longValue() == Conversation.account(talk.jenny()));
    }

    private void supervise(ApiClient manager, String mode) {
        manager.put("/calls/" + talk.id() + "/supervision")
                .json("{\"mode\":\"" + mode + "\"}")
                .answers(204);
    }

    private org.sweetline.town.phone.conference.Participant supervisor() {
        return talk.phone().conferences().all().stream()
                .flatMap(conference -> conference.inside().stream())
                .filter(inside -> inside.label().startsWith("supervisor:"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no supervisor yet"));
    }
}
