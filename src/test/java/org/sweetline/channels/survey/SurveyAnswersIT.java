package org.sweetline.channels.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SurveysAtOnce;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;

/** What becomes of answers: what is bad is looked at again, and the team says what spoilt it. */
class SurveyAnswersIT {

    private final SweetlineServer server = SweetlineServer.shared();
    private final AskedCustomer asked = new AskedCustomer(server);
    private final ApiClient manager = server.desk().withRole("manager");
    private final String name = "Colleague of " + Strangers.aStranger().familyName();
    private final ApiClient agent = server.desk().someoneNew(name, "agent");

    @BeforeEach
    void askAtOnceAtAnyHour() {
        SurveysAtOnce.on(manager);
    }

    @AfterEach
    void askAsUsual() {
        SurveysAtOnce.off(manager);
    }

    @Test
    void lastAnswerCountsAndALowOneIsLookedAtAgain() {
        Person robin = Strangers.aStranger();
        String ticket = asked.solved(robin, agent);
        String page = "/s/" + asked.token(robin);

        asked.post(page, "rating=4&comment=" + encoded("First thought"));
        asked.post(page, "rating=1&driver=shipping&driver=nonsense&comment=" + encoded("Second thought"));

        assertThat(asked.page(page)).contains("Second thought").contains("value=\"1\" required checked");
        eventually(() -> {
            assertThat(timeline(ticket)).contains("Second thought").doesNotContain("First thought");
            assertThat(agent.get("/tickets/" + ticket).answers(200).text("status"))
                    .isEqualTo("open");
        });
        Answer mine = agent.get("/satisfaction/mine?" + today()).answers(200);
        assertThat(mine.number("total.csat.of")).isEqualTo(1);
        assertThat(mine.number("total.csat.hits")).isZero();
        assertThat(mine.json().getJsonArray("drivers").toString())
                .contains("shipping")
                .doesNotContain("nonsense");
    }

    @Test
    void whatIsNotSolvedIsLookedAtAgainHoweverItWasRated() {
        Person robin = Strangers.aStranger();
        String ticket = asked.solved(robin, agent);

        asked.post("/s/" + asked.token(robin), "rating=4&solved=no&agent=5");

        eventually(() -> {
            assertThat(agent.get("/tickets/" + ticket).answers(200).text("status"))
                    .isEqualTo("open");
            assertThat(timeline(ticket)).contains("not-solved");
            assertThat(rated(ticket, agent)).containsExactly("4 false 5 " + name);
            assertThat(rated(ticket, server.desk().agent())).containsExactly("4 false");
        });
        Answer mine = agent.get("/satisfaction/mine?" + today()).answers(200);
        assertThat(mine.number("total.solved.hits")).isZero();
        assertThat(mine.number("total.solved.of")).isEqualTo(1);
        JsonObject byAgent = Answer.objects(manager.get("/satisfaction?by=agent&" + today())
                        .answers(200)
                        .json()
                        .getJsonArray("rows"))
                .stream()
                .filter(row -> row.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(Answer.text(byAgent, "agentRating.of")).isEqualTo("1");
        assertThat(manager.get("/reports/csat?by=agent&" + today()).answers(200).text())
                .contains("Solved, as customers say", "상담원 평가 4·5점");
        assertThat(manager.get("/reports/csat/behind?by=agent&figure=agent-rating&" + today())
                        .answers(200)
                        .items())
                .isNotEmpty();
    }

    @Test
    void whatIsNotSolvedRestsWhereTheTeamWantsItSoAndABadRatingDoesNot() {
        SurveysAtOnce.onWithoutFollowUp(manager);
        Person robin = Strangers.aStranger();
        String rests = asked.solved(robin, agent);
        Person unhappy = Strangers.aStranger();
        String opens = asked.solved(unhappy, agent);

        asked.post("/s/" + asked.token(robin), "rating=4&solved=no");
        eventually(() -> assertThat(rated(rests, agent)).isNotEmpty());
        asked.post("/s/" + asked.token(unhappy), "rating=1&solved=no");

        eventually(() -> assertThat(agent.get("/tickets/" + opens).answers(200).text("status"))
                .isEqualTo("open"));
        assertThat(agent.get("/tickets/" + rests).answers(200).text("status")).isEqualTo("solved");
        assertThat(timeline(rests)).doesNotContain("not-solved");
    }

    @Test
    void teamSaysWhatSpoiltItBesideTheCustomerAndNobodyOfThemselves() {
        Person robin = Strangers.aStranger();
        asked.solved(robin, agent);
        asked.post("/s/" + asked.token(robin), "rating=2&driver=agent");
        String said = "/survey-answers/" + myAnswer().getInt("survey") + "/team-driver";
        String reason = "{\"driver\":\"policy\",\"reason\":\"Sale goods can't come back\"}";

        agent.put(said).json(reason).answers(403);
        manager.put(said)
                .json("{\"driver\":\"weather\",\"reason\":\"It rained\"}")
                .isRefused(400, "invalid-request");
        manager.put(said).json("{\"driver\":\"policy\",\"reason\":\" \"}").isRefused(400, "invalid-request");
        manager.put("/survey-answers/1234567890/team-driver").json(reason).isRefused(404, "no-such-survey");
        manager.put(said).json(reason).answers(200);

        JsonObject answer = myAnswer();
        assertThat(answer.getJsonArray("drivers").toString()).isEqualTo("[\"agent\"]");
        assertThat(Answer.text(answer, "teamDriver.driver")).isEqualTo("policy");
        assertThat(Answer.text(answer, "teamDriver.reason")).isEqualTo("Sale goods can't come back");
        Answer mine = agent.get("/satisfaction/mine?" + today()).answers(200);
        assertThat(Answer.objects(mine.json().getJsonArray("drivers")))
                .extracting(row -> row.getString("driver") + " " + row.getInt("count") + " " + row.getInt("byTeam"))
                .containsExactly("agent 1 0", "policy 0 1");
        assertThat(agent.get("/satisfaction/mine/contacts?which=team-driver&driver=policy&" + today())
                        .answers(200)
                        .items())
                .hasSize(1);
        assertThat(server.program().get("/audit?limit=50").answers(200).text())
                .contains("- -> policy: Sale goods can't come back");
        manager.delete(said).answers(204);
        assertThat(myAnswer().isNull("teamDriver")).isTrue();
    }

    @Test
    void nobodyAnnotatesAnswersAboutThemselves() {
        Person robin = Strangers.aStranger();
        ApiClient lead = server.desk().someoneNew("Lead answered for", "manager");
        asked.solved(robin, lead);
        asked.post("/s/" + asked.token(robin), "rating=1");
        int survey = lead.get("/satisfaction/mine/answers?" + today())
                .answers(200)
                .items()
                .get(0)
                .getInt("survey");

        lead.put("/survey-answers/" + survey + "/team-driver")
                .json("{\"driver\":\"policy\",\"reason\":\"Not my fault\"}")
                .isRefused(409, "own-answer");
    }

    private static List<String> rated(String ticket, ApiClient reader) {
        return reader.get("/tickets/" + ticket + "/timeline").answers(200).items().stream()
                .filter(entry -> Answer.text(entry, "milestone.type").equals("rated"))
                .map(entry -> String.join(
                                " ",
                                Answer.text(entry, "milestone.to"),
                                Answer.text(entry, "milestone.rated.solved"),
                                Answer.text(entry, "milestone.rated.agentRating"),
                                Answer.text(entry, "milestone.rated.agentName"))
                        .strip())
                .toList();
    }

    private JsonObject myAnswer() {
        List<JsonObject> answers =
                agent.get("/satisfaction/mine/answers?" + today()).answers(200).items();
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    private String timeline(String ticket) {
        return agent.get("/tickets/" + ticket + "/timeline").answers(200).text();
    }

    private static String today() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        return "zone=UTC&from=" + day.minusDays(1) + "&to=" + day.plusDays(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
