package org.sweetline.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Letters;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;

class IncidentTicketsIT {

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient manager = sweetline.desk().withRole("manager");
    private final ApiClient agent = sweetline.desk().agent();

    @Test
    void aTicketIsLinkedByHandTakenOutAndPutBack() {
        String asked = write(Strangers.aStranger());
        long first = incident("Labels do not print");
        long second = incident("The printer is back");

        agent.put("/incidents/" + first + "/tickets/" + asked).answers(204);

        assertThat(numbers(first)).containsExactly(asked);
        JsonObject mark = agent.get("/tickets/" + asked + "/incidents")
                .answers(200)
                .items()
                .get(0);
        assertThat(Answer.text(mark, "title.en")).isEqualTo("Labels do not print");
        agent.put("/incidents/" + second + "/tickets/" + asked).isRefused(409, "ticket-in-another-incident");
        agent.delete("/incidents/" + first + "/tickets/" + asked).answers(204);
        assertThat(numbers(first)).isEmpty();
        agent.put("/incidents/" + first + "/tickets/" + asked).answers(204);
        assertThat(numbers(first)).containsExactly(asked);

        resolve(first, false, false);
        agent.delete("/incidents/" + first + "/tickets/" + asked).isRefused(409, "incident-resolved");
        agent.put("/incidents/" + second + "/tickets/" + asked).answers(204);
        assertThat(numbers(first)).containsExactly(asked);
        assertThat(numbers(second)).containsExactly(asked);
        sweetline.anonymous().get("/incidents/" + first + "/tickets").isRefused(401, "not-signed-in");
        agent.get("/incidents/" + first + "/tickets?show=tides").isRefused(400, "invalid-request");
        resolve(second, false, false);
    }

    @Test
    void theEndIsToldAndSolvesWhereNothingNewWasSaid() throws Exception {
        Person robin = Strangers.aStranger();
        Person kim = Strangers.aStranger();
        String asked = write(robin);
        String spoken = write(kim);
        long incident = incident("Labels do not print");
        agent.put("/incidents/" + incident + "/tickets/" + asked).answers(204);
        agent.put("/incidents/" + incident + "/tickets/" + spoken).answers(204);
        agent.post("/tickets/" + spoken + "/replies")
                .json("{\"text\":\"We look into it.\"}")
                .answers(201);

        Answer over = resolve(incident, true, true);

        assertThat(over.text("state")).isEqualTo("resolved");
        assertThat(over.number("closing.toTell")).isEqualTo(2);
        assertThat(over.number("closing.toSolve")).isEqualTo(2);
        dueNow(incident);
        eventually(() -> assertThat(sweetline.town().mail().mailbox(robin.email()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("Labels print again.")));
        eventually(() -> assertThat(sweetline.town().mail().mailbox(kim.email()))
                .anySatisfy(mail -> assertThat(mail.text()).contains("Labels print again.")));
        assertThat(agent.get("/tickets/" + asked).answers(200).text("status")).isEqualTo("solved");
        assertThat(agent.get("/tickets/" + spoken).answers(200).text("status")).isNotEqualTo("solved");
        Answer told = manager.put("/incidents/" + incident + "/resolution/letters/release")
                .answers(200);
        assertThat(told.number("closing.told")).isEqualTo(2);
        assertThat(told.number("closing.solved")).isOne();
        assertThat(told.number("closing.left")).isOne();
        assertThat(agent.get("/tickets/" + asked + "/timeline").answers(200).items())
                .anySatisfy(entry -> {
                    assertThat(entry.getString("text", "")).contains("Labels print again.");
                    assertThat(entry.getBoolean("automatic")).isTrue();
                });
    }

    @Test
    void tellingCanBeTakenBackBeforeItIsSent() throws Exception {
        Person lee = Strangers.aStranger();
        String asked = write(lee);
        long incident = incident("Labels do not print");
        agent.put("/incidents/" + incident + "/tickets/" + asked).answers(204);
        agent.put("/incidents/" + incident + "/resolution")
                .json(resolution(true, true))
                .isRefused(403, "not-permitted");
        resolve(incident, true, true);

        Answer stopped =
                manager.delete("/incidents/" + incident + "/resolution/letters").answers(200);

        assertThat(stopped.text("state")).isEqualTo("resolved");
        assertThat(stopped.number("closing.toTell")).isZero();
        assertThat(stopped.number("closing.toSolve")).isZero();
        manager.put("/incidents/" + incident + "/resolution")
                .json(resolution(true, false))
                .isRefused(409, "incident-resolved");
        dueNow(incident);
        assertThat(agent.get("/tickets/" + asked).answers(200).text("status")).isEqualTo("open");
    }

    @Test
    void theWallNamesTheIncidentThatIsUnderWay() {
        long incident = incident("The lift is stuck");
        Answer screen =
                manager.post("/wall-screens").json("{\"name\":\"Hall\"}").answers(200);
        String token = screen.text("path").replace("/wall?token=", "");

        eventually(() -> assertThat(wall(token).text()).contains("The lift is stuck", "승강기"));

        assertThat(wall(token).text()).doesNotContain("@", "+1");
        resolve(incident, false, false);
        eventually(() -> assertThat(wall(token).text()).doesNotContain("The lift is stuck"));
        manager.delete("/wall-screens/" + screen.number("id")).answers(204);
    }

    private Answer wall(String token) {
        return sweetline.anonymous().get("/wall").header("Wall-Token", token).answers(200);
    }

    private Answer resolve(long incident, boolean tell, boolean solve) {
        return manager.put("/incidents/" + incident + "/resolution")
                .json(resolution(tell, solve))
                .answers(200);
    }

    private static String resolution(boolean tell, boolean solve) {
        return "{\"text\":{\"en\":\"Labels print again.\",\"ko\":\"다시 인쇄됩니다.\"},\"tell\":%s,\"solve\":%s}"
                .formatted(tell, solve);
    }

    private List<String> numbers(long incident) {
        return agent.get("/incidents/" + incident + "/tickets?show=linked").answers(200).items().stream()
                .map(ticket -> ticket.getString("number"))
                .toList();
    }

    /** Of a topic that nobody writes about, on no banner and on no phone. */
    private long incident(String title) {
        return manager.post("/incidents")
                .json("""
                {"topic":"cancel","state":"identified","title":{"en":"%s","ko":"승강기"},\
                "text":{"en":"We are at it.","ko":"처리 중입니다."},"onBanner":false,"onPhone":false,"link":false}
                """.formatted(title))
                .answers(200)
                .number("id");
    }

    private String write(Person person) {
        return Letters.piped(
                sweetline.program(),
                Letter.from(person).at(Instant.now()).about("A question").saying("My label is blank."));
    }

    private void dueNow(long incident) throws Exception {
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            database.change("update incident_ticket set closing_due_at = now() where incident_id = " + incident);
        }
    }
}
