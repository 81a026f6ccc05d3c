package org.sweetline.calls.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.calls.Call;

/** A telephone that two customers use: whoever asks for the name says who it was, and the desk knows it. */
class WhoCallsIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();
    private final Person owner = Strangers.aStranger();
    private final Person other = Strangers.aStranger();

    @Test
    void whoItIsIsKnownToTheCallItsTicketAndTheNextCallUntilItIsTakenBack() {
        JsonObject ofOwner = writes(owner);
        JsonObject ofOther = writes(other);
        JsonObject call = calls();
        assertThat(call.getString("callerTrust")).isEqualTo("maybe");
        assertThat(call.getString("ticket")).isEqualTo(ofOwner.getString("number"));

        Answer said = saysWho(call, ofOther);

        assertThat(said.text("customer.number")).isEqualTo(Answer.text(ofOther, "customer.number"));
        assertThat(said.text("callerTrust")).isEqualTo("sure");
        assertThat(said.text("said.by.name")).isNotEmpty();
        assertThat(said.text("ticket")).isEqualTo(ofOther.getString("number"));
        assertThat(callsOn(ofOther)).hasSize(1);
        assertThat(callsOn(ofOwner)).isEmpty();
        assertThat(audit()).contains("said who calls");

        JsonObject next = calls();
        assertThat(Answer.text(next, "customer.number")).isEqualTo(Answer.text(ofOther, "customer.number"));
        assertThat(next.getString("callerTrust")).isEqualTo("maybe");
        assertThat(next.getString("ticket")).isEqualTo(ofOther.getString("number"));
        assertThat(next.getJsonObject("said").getBoolean("onThisCall")).isFalse();

        Answer back = agent.delete("/calls/" + call.getInt("id") + "/caller").answers(200);
        assertThat(back.text("ticket")).isEqualTo(ofOwner.getString("number"));
        assertThat(back.text("callerTrust")).isEqualTo("maybe");
        assertThat(callsOn(ofOwner)).hasSize(1);
        assertThat(audit()).contains("took back who calls");
    }

    @Test
    void ticketOfNothingButTheCallGoesAlong() {
        JsonObject known = writesFrom(other, other.phone());
        JsonObject call = calls();

        Answer said = saysWho(call, known);

        String ticket = call.getString("ticket");
        assertThat(said.text("ticket")).isEqualTo(ticket);
        assertThat(agent.get("/tickets/" + ticket).answers(200).text("customer.number"))
                .isEqualTo(Answer.text(known, "customer.number"));
        agent.delete("/calls/" + call.getInt("id") + "/caller").answers(200);
        assertThat(agent.get("/tickets/" + ticket).answers(200).text("customer.number"))
                .isNotEqualTo(Answer.text(known, "customer.number"));
    }

    @Test
    void callIsFiledOnAnotherTicketOfItsCustomerWithWhatWasNotedOfIt() {
        JsonObject about = writes(owner);
        JsonObject call = calls();
        String stood = call.getString("ticket");
        assertThat(stood).isEqualTo(about.getString("number"));
        String sid = Answer.text(callsOn(about).get(0), "call.sid");
        sweetline
                .desk()
                .withRole("manager")
                .put("/calls/" + call.getInt("id") + "/wrap-up")
                .json("{\"note\":\"It is about another parcel\"}")
                .answers(200);
        eventually(() -> assertThat(notesOn(stood)).containsExactly("It is about another parcel"));

        String own =
                agent.put("/calls/" + sid + "/ticket").json("{}").answers(200).text("number");

        assertThat(own).isNotEqualTo(stood);
        assertThat(callsOn(about)).isEmpty();
        assertThat(notesOn(stood)).isEmpty();
        assertThat(notesOn(own)).containsExactly("It is about another parcel");
        assertThat(agent.get("/tickets/" + own).answers(200).text("customer.number"))
                .isEqualTo(Answer.text(about, "customer.number"));
        assertThat(agent.put("/calls/" + sid + "/ticket")
                        .json("{}")
                        .answers(200)
                        .text("number"))
                .isEqualTo(own);
        String others = writes(other).getString("number");
        agent.put("/calls/" + sid + "/ticket")
                .json("{\"ticket\":\"%s\"}".formatted(others))
                .isRefused(409, "ticket-of-another-customer");
        agent.put("/calls/CA00/ticket").json("{}").isRefused(404, "no-such-filed-call");
        agent.put("/calls/" + sid + "/ticket")
                .json("{\"ticket\":\"%s\"}".formatted(stood))
                .answers(200);
        assertThat(callsOn(about)).hasSize(1);
        assertThat(notesOn(stood)).hasSize(1);
        assertThat(audit()).contains("moved a call");
    }

    private List<String> notesOn(String ticket) {
        return timeline(ticket).stream()
                .filter(entry -> entry.getString("kind").equals("note"))
                .map(entry -> entry.getString("text"))
                .toList();
    }

    @Test
    void nobodyIsSaidWhoIsNotKnown() {
        int id = calls().getInt("id");

        agent.put("/calls/" + id + "/caller")
                .json("{\"customer\":\"C-999999999\"}")
                .isRefused(404, "no-such-customer");
        agent.put("/calls/" + id + "/caller").json("{}").isRefused(400, "invalid-request");
    }

    private Answer saysWho(JsonObject call, JsonObject ticket) {
        return agent.put("/calls/" + call.getInt("id") + "/caller")
                .json("{\"customer\":\"%s\"}".formatted(Answer.text(ticket, "customer.number")))
                .answers(200);
    }

    /** From the owner's telephone, whoever it is; nobody is at a phone, so a message is left. */
    private JsonObject calls() {
        Call made = sweetline.town().phone().call(owner).saying("Call me back").leaveVoicemail();
        return eventuallyFound(
                "the call " + made.sid() + " on a ticket",
                () -> agent.get("/calls?limit=200").answers(200).items().stream()
                        .filter(call -> call.getString("caller").equals(owner.phone()))
                        .findFirst()
                        .filter(call -> !Answer.text(call, "ticket").isEmpty())
                        .filter(call -> isOn(call, made)));
    }

    private boolean isOn(JsonObject call, Call made) {
        return timeline(call.getString("ticket")).stream()
                .anyMatch(entry -> Answer.text(entry, "call.sid").equals(made.sid()));
    }

    private JsonObject writes(Person customer) {
        return writesFrom(customer, owner.phone());
    }

    private JsonObject writesFrom(Person customer, String phone) {
        return agent.post("/tickets")
                .json("""
                {"subject":"Where is it?","text":"Where is my parcel?",
                 "customer":{"name":"%s","email":"%s","phone":"%s"}}
                """.formatted(customer.name(), customer.email(), phone))
                .answers(201)
                .json();
    }

    private List<JsonObject> callsOn(JsonObject ticket) {
        return timeline(ticket.getString("number")).stream()
                .filter(entry -> entry.getString("kind").equals("call"))
                .toList();
    }

    private List<JsonObject> timeline(String ticket) {
        return agent.get("/tickets/" + ticket + "/timeline?limit=200")
                .answers(200)
                .items();
    }

    private String audit() {
        return sweetline.program().get("/audit?limit=100").answers(200).text();
    }
}
