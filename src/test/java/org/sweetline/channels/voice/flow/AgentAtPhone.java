package org.sweetline.channels.voice.flow;

import jakarta.json.JsonObject;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.phone.people.Callee;

/** Somebody of the team, signed in, with a phone that rings in the town. */
final class AgentAtPhone {
    private final ApiClient api;
    private final Callee phone;
    private final String identity;

    private AgentAtPhone(ApiClient api, SweetlineServer server) {
        this.api = api;
        this.identity = api.post("/phone/token").json("{}").answers(200).text("identity");
        this.phone = server.town().phone().agent(identity);
    }

    static AgentAtPhone hired(SweetlineServer server, String name) {
        return new AgentAtPhone(server.desk().someoneNew(name, "agent"), server);
    }

    AgentAtPhone available() {
        return becomes("available");
    }

    AgentAtPhone becomes(String state) {
        api.put("/phone/state")
                .json("{\"state\":\"" + state + "\",\"reason\":\"\"}")
                .answers(200);
        return this;
    }

    /** What the agent's hands do when it rings. */
    Callee phone() {
        return phone;
    }

    ApiClient api() {
        return api;
    }

    String identity() {
        return identity;
    }

    Answer sees() {
        return api.get("/phone").answers(200);
    }

    String state() {
        return sees().text("state");
    }

    /** The newest call of this number. */
    JsonObject callOf(String number) {
        return api.get("/calls").answers(200).items().stream()
                .filter(call -> call.getString("caller").equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no call yet"));
    }
}
