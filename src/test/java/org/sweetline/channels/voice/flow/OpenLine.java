package org.sweetline.channels.voice.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.OpenCallbacks;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;

/** Callers in line and agents who are on duty for one test. */
final class OpenLine {
    /** Longer than any test waits, by the clock of the phone network. */
    static final Duration PATIENT = Duration.ofHours(1);

    private static final SweetlineServer SERVER = NamedProduct.LINE.server();

    private final List<AgentAtPhone> agents = new ArrayList<>();
    private String usual = "";

    SweetlineServer server() {
        return SERVER;
    }

    PhoneNetwork phone() {
        return SERVER.town().phone();
    }

    AgentAtPhone hired(String name) {
        AgentAtPhone agent = AgentAtPhone.hired(SERVER, name);
        agents.add(agent);
        return agent;
    }

    /** For as long as a test lasts, so that nobody is free. */
    CompletableFuture<Call> strangerTalksWith(AgentAtPhone agent) {
        agent.phone().answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofHours(2));
        agent.available();
        CompletableFuture<Call> call =
                phone().call(Strangers.aStranger()).withPatience(PATIENT).place();
        eventually(() -> assertThat(agent.state()).isEqualTo("on-call"));
        return call;
    }

    JsonObject callOf(Person caller) {
        return agents.get(0).callOf(caller.phone());
    }

    String outcome(Person caller) {
        return Answer.text(callOf(caller), "outcome");
    }

    List<JsonObject> calls() {
        return SERVER.program().get("/calls").answers(200).items();
    }

    /** How often the network was asked to ring somebody. */
    long ringsAsked() {
        return phone().rest().asked().stream()
                .filter(asked -> asked.startsWith("POST") && asked.endsWith("/Participants.json"))
                .count();
    }

    /** Every node knows it within a second. */
    void settings(Map<String, String> changed) {
        String settings = usual();
        for (Map.Entry<String, String> one : changed.entrySet()) {
            settings = settings.replaceFirst(
                    "\"%s\":(\\[[^]]*]|\\w+)".formatted(one.getKey()),
                    "\"%s\":%s".formatted(one.getKey(), one.getValue()));
        }
        manager().put("/phone-settings").json(settings).answers(200);
    }

    /** As they were before the test changed them. */
    void usualSettings() {
        if (!usual.isEmpty()) {
            manager().put("/phone-settings").json(usual).answers(200);
        }
    }

    private String usual() {
        if (usual.isEmpty()) {
            usual = manager().get("/phone-settings").answers(200).text().replaceFirst(",\"version\":\\d+", "");
        }
        return usual;
    }

    private static ApiClient manager() {
        return SERVER.program();
    }

    void everybodyGoesHome() {
        eventually(() -> agents.forEach(agent -> agent.becomes("offline")));
        agents.clear();
        OpenCallbacks.callOff(manager());
    }
}
