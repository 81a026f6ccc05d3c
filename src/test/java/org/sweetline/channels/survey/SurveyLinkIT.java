package org.sweetline.channels.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SurveysAtOnce;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.TextSender;
import org.sweetline.town.cast.Person;

/** A customer of whom we know a number only is handed a link by the agent who helped them. */
class SurveyLinkIT {

    private final SweetlineServer server = SweetlineServer.shared();
    private final AskedCustomer asked = new AskedCustomer(server);
    private final ApiClient manager = server.desk().withRole("manager");
    private final ApiClient agent = server.desk().someoneNew("Colleague link", "agent");

    @BeforeEach
    void askAtOnceAtAnyHour() {
        SurveysAtOnce.on(manager);
    }

    @AfterEach
    void askAsUsual() {
        SurveysAtOnce.off(manager);
    }

    @Test
    void answerByALinkCountsInTheScoreAndForNobody() {
        String ticket = solvedByText(Strangers.aStranger());
        eventually(() -> assertThat(isOffered(ticket)).isTrue());

        String page = made(ticket);

        assertThat(asked.post(page, "rating=5&comment=Quick").status()).isEqualTo(303);
        assertThat(isOffered(ticket)).isFalse();
        agent.post("/tickets/" + ticket + "/survey-link").json("{}").isRefused(409, "survey-link-not-offered");
        assertThat(agent.get("/satisfaction/mine?" + today()).answers(200).number("total.csat.of"))
                .isZero();
        assertThat(manager.get("/satisfaction?by=way&" + today())
                        .answers(200)
                        .json()
                        .getJsonArray("rows"))
                .anySatisfy(
                        row -> assertThat(row.asJsonObject().getString("key")).isEqualTo("link"));
        assertThat(server.program().get("/audit?limit=50").answers(200).text()).contains("made-survey-link");
    }

    @Test
    void reopenedTicketVoidsItsLink() {
        String ticket = solvedByText(Strangers.aStranger());
        eventually(() -> assertThat(isOffered(ticket)).isTrue());
        String page = made(ticket);

        agent.delete("/tickets/" + ticket + "/closure").answers(200);

        eventually(() -> assertThat(asked.page(page)).contains("not done yet"));
        assertThat(asked.post(page, "rating=5").status()).isEqualTo(409);
    }

    @Test
    void whoHasAnAddressIsAskedThereAndByNoLink() {
        Person robin = Strangers.aStranger();
        String ticket = asked.solved(robin, agent);
        asked.token(robin);

        assertThat(isOffered(ticket)).isFalse();
        agent.post("/tickets/" + ticket + "/survey-link").json("{}").isRefused(409, "survey-link-not-offered");
    }

    /** The path of the page that the link leads to. */
    private String made(String ticket) {
        String url = agent.post("/tickets/" + ticket + "/survey-link")
                .json("{}")
                .answers(200)
                .text("url");
        return URI.create(url).getPath();
    }

    private boolean isOffered(String ticket) {
        Answer offer = agent.get("/tickets/" + ticket + "/survey-link").answers(200);
        return offer.json().getBoolean("offered");
    }

    /** Wrote from their phone, never agreed to be asked there, and was answered. */
    private String solvedByText(Person robin) {
        Answer made = agent.post("/tickets")
                .json(
                        "{\"subject\":\"A bowl\",\"text\":\"Is it back?\",\"customer\":{\"name\":\"%s\",\"phone\":\"%s\"}}"
                                .formatted(robin.name(), robin.phone()))
                .answers(201);
        String ticket = made.text("number");
        new TextSender(server).says(robin.phone(), "It is me, about the bowl");
        eventually(() -> assertThat(agent.get("/tickets/" + ticket + "/timeline")
                        .answers(200)
                        .text())
                .contains("It is me, about the bowl"));
        agent.post("/tickets/" + ticket + "/texts")
                .json("{\"text\":\"It is back.\",\"solve\":true}")
                .answers(201);
        return ticket;
    }

    private static String today() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        return "zone=UTC&from=" + day.minusDays(1) + "&to=" + day.plusDays(1);
    }
}
