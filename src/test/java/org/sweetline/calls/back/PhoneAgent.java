package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.people.Callee;
import org.sweetline.town.phone.rest.Troubles;

/** Somebody of the team with a browser that is a phone. */
record PhoneAgent(ApiClient api, Callee phone, String address) {

    static PhoneAgent onDuty(SweetlineServer sweetline, String name) {
        ApiClient api = sweetline.desk().someoneNew(name, "agent");
        String identity = api.post("/phone/token").answers(200).text("identity");
        PhoneAgent agent = new PhoneAgent(api, sweetline.town().phone().agent(identity), "client:" + identity);
        agent.become("available");
        return agent;
    }

    void become(String state) {
        api.put("/phone/state").json("{\"state\":\"%s\"}".formatted(state)).send();
    }

    String state() {
        return api.get("/phone").answers(200).text("state");
    }

    Answer calls(String number) {
        return api.post("/calls").json("{\"to\":\"%s\"}".formatted(number)).answers(201);
    }

    /** The browser answers at once, and what the product posts next, the customer's call, is in trouble. */
    void troubleOnceConnected(PhoneNetwork network, Troubles.Kind trouble) {
        network.phoneBook().strike(address, phone);
        network.phoneBook()
                .enter(
                        address,
                        WatchedPhone.through(
                                phone, () -> network.rest().troubles().next(trouble)));
    }

    void talks() {
        eventually(() ->
                assertThat(api.get("/phone").answers(200).text("call.stage")).isEqualTo("talking"));
    }

    JsonObject seen(int call) {
        return api.get("/calls/" + call).answers(200).json();
    }

    /** Puts down whatever they are in and goes home, so that nobody else's caller comes to them. */
    void leave() {
        phone.notAnswering();
        eventually(() -> {
            phone.hangUp();
            become("offline");
            assertThat(state()).isEqualTo("offline");
        });
    }
}
