package org.sweetline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;

class LiveResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();

    @Test
    void openBrowserHearsOfANewTicket() throws Exception {
        try (LiveStream live = LiveStream.open(agent.get("/live"))) {
            eventually(() -> assertThat(live.isOpen()).isTrue());

            String ticket = openTicket();

            eventually(() -> assertThat(live.events()).anySatisfy(event -> {
                assertThat(event.name()).isEqualTo("ticket");
                assertThat(event.data()).contains("\"" + ticket + "\"");
                assertThat(event.id()).matches("[0-9]+-[0-9]+");
            }));
        }
    }

    /** Every page shows how the day is, so everybody's stream says it, whoever declared it. */
    @Test
    void everybodysPageHearsOfASurgeThatSomebodyDeclares() throws Exception {
        ApiClient manager = sweetline.desk().withRole("manager");
        try (LiveStream live = LiveStream.open(agent.get("/live"))) {
            eventually(() -> assertThat(live.isOpen()).isTrue());

            // What other tests have ordered may be one at any moment.
            Answer declared = eventuallyFound("a surge by hand", () -> {
                manager.delete("/surges/present").send();
                return Optional.of(manager.put("/surges/present")
                                .json("{\"series\":\"calls\"}")
                                .send())
                        .filter(answer -> answer.status() == 200);
            });

            // From the change itself: the answer to whoever made it, too, has taken its time.
            Instant found = Instant.parse(declared.text("foundAt"));
            eventually(() -> assertThat(live.events()).anySatisfy(event -> {
                assertThat(event.name()).isEqualTo("surge");
                assertThat(event.data()).contains("\"S-" + declared.number("id") + "\"");
                assertThat(event.heardAt()).isBefore(found.plusSeconds(2));
            }));
        } finally {
            manager.delete("/surges/present").send();
        }
    }

    @Test
    void browserThatWasAwayHearsWhatItMissed() throws Exception {
        String lastSeen;
        try (LiveStream live = LiveStream.open(agent.get("/live"))) {
            eventually(() -> assertThat(live.isOpen()).isTrue());
            openTicket();
            eventually(() -> assertThat(live.events()).isNotEmpty());
            lastSeen = live.events().get(live.events().size() - 1).id();
        }
        String missed = openTicket();

        try (LiveStream live = LiveStream.open(agent.get("/live").header("Last-Event-ID", lastSeen))) {
            eventually(() -> assertThat(live.events())
                    .anySatisfy(event -> assertThat(event.data()).contains("\"" + missed + "\"")));
            assertThat(live.events())
                    .noneSatisfy(event -> assertThat(event.id()).isEqualTo(lastSeen));
        }
    }

    @Test
    void pageHearsWhatHappenedBetweenItsQuestionsAndItsStream() throws Exception {
        String between = openTicket();

        try (LiveStream live = LiveStream.open(agent.get("/live?ago=60"))) {
            eventually(() -> assertThat(live.events())
                    .anySatisfy(event -> assertThat(event.data()).contains("\"" + between + "\"")));
        }
        try (LiveStream live = LiveStream.open(agent.get("/live?ago=86400"))) {
            eventually(() -> assertThat(live.events())
                    .anySatisfy(event -> assertThat(event.name()).isEqualTo("reset")));
        }
    }

    @Test
    void whoMissedNothingStartsNothingAnew() throws Exception {
        try (LiveStream live = LiveStream.open(agent.get("/live").header("Last-Event-ID", "999999999999999999-1"))) {
            eventually(() -> assertThat(live.isOpen()).isTrue());
            String next = openTicket();
            eventually(() -> assertThat(live.events())
                    .anySatisfy(event -> assertThat(event.data()).contains("\"" + next + "\"")));
            assertThat(live.events())
                    .noneSatisfy(event -> assertThat(event.name()).isEqualTo("reset"));
        }
    }

    @Test
    void placeThatNobodyKnowsMeansStartAnew() throws Exception {
        try (LiveStream live = LiveStream.open(agent.get("/live").header("Last-Event-ID", "nonsense"))) {
            eventually(() -> assertThat(live.events())
                    .anySatisfy(event -> assertThat(event.name()).isEqualTo("reset")));
        }
    }

    @Test
    void streamEndsWithTheTokenThatOpenedIt() throws Exception {
        Answer token = agent.post("/tokens").json("{\"name\":\"board\"}").answers(201);
        ApiClient program = sweetline.anonymous().withToken(token.text("token"));
        try (LiveStream live = LiveStream.open(program.get("/live"))) {
            eventually(() -> assertThat(live.isOpen()).isTrue());

            agent.delete("/tokens/" + token.number("id")).answers(204);

            eventually(() -> assertThat(live.isOpen()).isFalse());
        }
    }

    @Test
    void strangersHearNothing() {
        sweetline.anonymous().get("/live").isRefused(401, "not-signed-in");
    }

    private String openTicket() {
        return agent.post("/tickets")
                .json("{\"subject\":\"Live\",\"text\":\"Now\",\"customer\":{\"email\":\"%s\"}}"
                        .formatted(Strangers.aStranger().email()))
                .answers(201)
                .text("number");
    }
}
