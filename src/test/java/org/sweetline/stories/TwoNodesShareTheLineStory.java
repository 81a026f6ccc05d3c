package org.sweetline.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.phone.PhoneNetwork;
import org.sweetline.town.phone.calls.Call;

/** Two nodes share one line of callers out to the same agents, each at any moment. */
@ItsOwnProduct
class TwoNodesShareTheLineStory {
    private static final int CALLERS = 24;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SweetlineServer north = SweetlineServer.alone("north-line");
    private final SweetlineServer south = SweetlineServer.alone("south-line");
    private final PhoneNetwork phone = north.town().phone();
    private EmbeddedPostgres postgres;

    @BeforeEach
    void startBoth() throws IOException {
        postgres = EmbeddedPostgres.start();
        for (SweetlineServer node : List.of(north, south)) {
            node.with("SWEETLINE_DATABASE_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres")
                    .with("SWEETLINE_DATABASE_USER", "postgres")
                    .with("SWEETLINE_DATABASE_PASSWORD", "postgres")
                    .with("TWILIO_API_BASE", phone.url());
        }
        north.start();
        Files.createDirectories(south.data());
        Files.createDirectories(north.data().resolve("files"));
        Files.createSymbolicLink(south.data().resolve("files"), north.data().resolve("files"));
        south.with("SWEETLINE_PUBLIC_URL", north.address().toString()).start();
    }

    @AfterEach
    void stopBoth() throws IOException {
        south.close();
        north.close();
        postgres.close();
    }

    @Test
    void nobodyIsRungTwiceAndEverybodyIsAnswered() {
        List<ApiClient> agents = new ArrayList<>();
        for (String name : List.of("Jenny", "Said", "Jessica", "Grace")) {
            agents.add(available(north.desk().someoneNew(name, "agent")));
        }

        List<CompletableFuture<Call>> calls = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            calls.add(phone.call(Strangers.aStranger())
                    .withPatience(Duration.ofHours(4))
                    .place());
        }
        eventually(PATIENCE, () -> {
            agents.stream().filter(TwoNodesShareTheLineStory::wrapsUp).forEach(this::available);
            assertThat(calls).allMatch(CompletableFuture::isDone);
        });

        assertThat(calls)
                .allSatisfy(call -> assertThat(call.join().talkedWith()).hasSize(1));
        eventually(() -> assertThat(outcomes()).hasSize(CALLERS).containsOnly("answered"));
        assertThat(phone.rest().asked())
                .filteredOn(asked -> asked.startsWith("POST") && asked.endsWith("/Participants.json"))
                .hasSize(CALLERS);
        assertThat(phone.journal().complaints()).isEmpty();
        assertThat(phone.journal().breaches()).isEmpty();
    }

    private ApiClient available(ApiClient agent) {
        String identity = agent.post("/phone/token").json("{}").answers(200).text("identity");
        phone.agent(identity).answeringAfter(Duration.ofSeconds(1)).talkingFor(Duration.ofSeconds(20));
        agent.put("/phone/state")
                .json("{\"state\":\"available\",\"reason\":\"\"}")
                .answers(200);
        return agent;
    }

    private static boolean wrapsUp(ApiClient agent) {
        return agent.get("/phone").answers(200).text("state").equals("wrap-up");
    }

    private List<String> outcomes() {
        List<JsonObject> calls = south.program().get("/calls").answers(200).items();
        return calls.stream().map(call -> Answer.text(call, "outcome")).toList();
    }
}
