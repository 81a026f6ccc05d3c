package org.sweetline.channels.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;
import static org.sweetline.testing.Eventually.eventuallyFound;

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
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SurveysAtOnce;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.testing.TextSender;
import org.sweetline.town.cast.Person;
import org.sweetline.town.phone.texts.Sms;

/** From a solved ticket to a number, by mail and the page. */
class SurveysIT {

    private final SweetlineServer server = SweetlineServer.shared();
    private final AskedCustomer asked = new AskedCustomer(server);
    private final ApiClient manager = server.desk().withRole("manager");
    private final ApiClient agent = server.desk().someoneNew("Colleague asked", "agent");

    @BeforeEach
    void askAtOnceAtAnyHour() {
        SurveysAtOnce.on(manager);
    }

    @AfterEach
    void askAsUsual() {
        SurveysAtOnce.off(manager);
    }

    @Test
    void answerStandsOnTheTicketAndInTheAgentsNumbers() {
        Person robin = Strangers.aStranger();
        String ticket = asked.solved(robin, agent);
        String page = "/s/" + asked.token(robin);

        Answer sent =
                asked.post(page, "rating=5&solved=yes&agent=5&comment=" + encoded("So kind & quick <3") + "&quote=yes");

        assertThat(sent.status()).isEqualTo(303);
        assertThat(asked.page(page + "/thanks")).contains("So kind &amp; quick &lt;3");
        eventually(() -> {
            assertThat(timeline(ticket)).contains("So kind & quick <3").contains(":\"rated\"");
            assertThat(agent.get("/tickets/" + ticket).answers(200).text("status"))
                    .isEqualTo("solved");
        });
        Answer mine = agent.get("/satisfaction/mine?" + today()).answers(200);
        assertThat(mine.number("total.csat.hits")).isEqualTo(1);
        assertThat(mine.number("total.response.of")).isEqualTo(1);
        assertThat(mine.number("total.solved.hits")).isEqualTo(1);
        assertThat(mine.number("total.agentRating.of")).isEqualTo(1);
        assertThat(agent.get("/satisfaction/mine/contacts?which=rated-agent&" + today())
                        .answers(200)
                        .items())
                .singleElement()
                .satisfies(contact -> assertThat(contact.getInt("agentRating")).isEqualTo(5));
        assertThat(myAnswer().getString("ticket")).isEqualTo(ticket);
        assertThat(myAnswer().getBoolean("byStaff")).isFalse();

        agent.outside("POST", page)
                .body("application/x-www-form-urlencoded", "rating=4&comment=Quick")
                .send();

        assertThat(myAnswer().getInt("rating")).isEqualTo(4);
        assertThat(myAnswer().getBoolean("byStaff")).isTrue();
        assertThat(Answer.objects(myAnswer().getJsonArray("earlier")))
                .singleElement()
                .satisfies(before -> {
                    assertThat(before.getInt("rating")).isEqualTo(5);
                    assertThat(before.getBoolean("solved")).isTrue();
                    assertThat(before.getInt("agentRating")).isEqualTo(5);
                    assertThat(before.getBoolean("mayQuote")).isTrue();
                    assertThat(before.getString("comment")).isEqualTo("So kind & quick <3");
                });
        assertThat(server.program().get("/audit?limit=50").answers(200).text()).contains("survey-answered-by-us");
    }

    private JsonObject myAnswer() {
        List<JsonObject> answers =
                agent.get("/satisfaction/mine/answers?" + today()).answers(200).items();
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }

    @Test
    void kindCommentIsHeardAsPraiseThatMayBeQuoted() {
        Person robin = Strangers.aStranger();
        String ticket = asked.solved(robin, agent);

        asked.post(
                "/s/" + asked.token(robin),
                "rating=5&quote=yes&comment=" + encoded("She was so patient with me, what a lovely person!"));

        eventually(() -> assertThat(
                        manager.get("/praise?limit=200").answers(200).items())
                .filteredOn(praise -> praise.getString("ticket", "").equals(ticket))
                .singleElement()
                .satisfies(praise -> {
                    assertThat(praise.getString("source")).isEqualTo("survey");
                    assertThat(praise.getString("permission")).isEqualTo("granted");
                    assertThat(Answer.text(praise, "agent.name")).isEqualTo("Colleague asked");
                }));
    }

    @Test
    void confirmedPraiseLeavesTheWallWhenItsCustomerTakesItBack() {
        Person robin = Strangers.aStranger();
        String ticket = asked.solved(robin, agent);
        String page = "/s/" + asked.token(robin);
        asked.post(page, "rating=5&comment=" + encoded("She was so patient with me, what a lovely person!"));
        String praise = "/praise/"
                + eventuallyFound(
                                "kind words",
                                () -> manager.get("/praise?limit=200").answers(200).items().stream()
                                        .filter(each ->
                                                each.getString("ticket", "").equals(ticket))
                                        .findFirst())
                        .getInt("id");
        manager.put(praise + "/judgement").json("{\"state\":\"confirmed\"}").answers(200);

        asked.post(page, "rating=2&comment=" + encoded("Still no refund."));

        eventually(
                () -> assertThat(manager.get(praise).answers(200).text("state")).isEqualTo("withdrawn"));
        assertThat(timeline(ticket)).containsOnlyOnce(":\"rated\"");
        assertThat(agent.get("/tickets/" + ticket + "/praise").answers(200).items())
                .isEmpty();
        assertThat(manager.get(praise + "/trail").answers(200).items())
                .last()
                .satisfies(step -> assertThat(step.isNull("by")).isTrue());
        manager.put(praise + "/judgement").json("{\"state\":\"confirmed\"}").isRefused(409, "praise-taken-back");
    }

    @Test
    void answerByTextIsARatingAndARemarkAndItsLinkIsTheCustomersOwn() {
        SurveysAtOnce.onWithTexts(manager);
        Person robin = Strangers.aStranger();
        String ticket = textedAndSolved(robin);
        Sms invitation = asked.text(robin);

        new TextSender(server).says(robin.phone(), "4 quick and friendly");

        eventually(() ->
                assertThat(timeline(ticket)).contains("quick and friendly").contains(":\"rated\""));
        assertThat(invitation.body()).contains(server.address() + "/s/");
        assertThat(timeline(ticket)).doesNotContain("/s/").contains("the customer's own link");
        assertThat(agent.get("/tickets/" + ticket).answers(200).text("status")).isEqualTo("solved");
        Answer mine = agent.get("/satisfaction/mine?" + today()).answers(200);
        assertThat(mine.number("total.csat.hits")).isEqualTo(1);
    }

    @Test
    void answerOnThePageOfATextIsAnAnswerByText() throws Exception {
        SurveysAtOnce.onWithTexts(manager);
        Person robin = Strangers.aStranger();
        String ticket = textedAndSolved(robin);
        String link = asked.text(robin).body().replaceFirst("(?s).*(/s/[\\w-]+).*", "$1");

        assertThat(asked.post(link, "rating=5").status()).isEqualTo(303);

        try (ProductDatabase database = new ProductDatabase(server.data())) {
            assertThat(database.rows("""
                    select a.source, a.rating from survey s join survey_answer a on a.survey_id = s.id where s.ticket_id = \
                    """ + ticket.substring("T-".length()))).containsExactly("SMS 5");
        }
    }

    @Test
    void openingEveryLinkAsAScannerDoesIsNoAnswer() {
        Person robin = Strangers.aStranger();
        asked.solved(robin, agent);
        String page = "/s/" + asked.token(robin);

        for (int rating = 0; rating <= 5; rating++) {
            assertThat(asked.page(page + "?r=" + rating)).contains("<form");
        }

        Answer mine = agent.get("/satisfaction/mine?" + today()).answers(200);
        assertThat(mine.number("total.csat.of")).isZero();
        assertThat(mine.number("total.unconfirmedClicks")).isZero();
    }

    @Test
    void nobodyIsAskedTwiceInAFortnightAndEachNoIsCounted() {
        Person robin = Strangers.aStranger();
        asked.solved(robin, agent);
        asked.token(robin);

        asked.solved(robin, agent);

        eventually(() -> assertThat(manager.get("/satisfaction?by=agent&" + today())
                        .answers(200)
                        .json()
                        .getJsonObject("ledger")
                        .toString())
                .contains("throttled"));
        assertThat(asked.invitations(robin)).hasSize(1);
    }

    @Test
    void reopenedTicketTakesItsSurveyBack() {
        Person robin = Strangers.aStranger();
        String ticket = asked.solved(robin, agent);
        String page = "/s/" + asked.token(robin);

        agent.delete("/tickets/" + ticket + "/closure").answers(200);

        eventually(() -> assertThat(asked.page(page)).contains("not done yet"));
        assertThat(asked.post(page, "rating=5").status()).isEqualTo(409);
    }

    @Test
    void whoWantsNoMoreIsAskedNoMore() {
        Person robin = Strangers.aStranger();
        String ticket = asked.solved(robin, agent);
        String page = "/s/" + asked.token(robin);

        assertThat(asked.page(page + "?stop")).contains("<form");
        assertThat(asked.post(page + "/stop", "").status()).isEqualTo(303);

        String customer = agent.get("/tickets/" + ticket).answers(200).text("customer.number");
        assertThat(agent.get("/customers/" + customer + "/consents")
                        .answers(200)
                        .text())
                .contains("withdrawn");
    }

    @Test
    void madeUpLinksAndEmptyFormsGetACalmPage() {
        Person robin = Strangers.aStranger();
        asked.solved(robin, agent);
        String page = "/s/" + asked.token(robin);

        Answer nothing = server.anonymous().outside("GET", "/s/made-up").send();

        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.header("Content-Type")).startsWith("text/html");
        assertThat(asked.post(page, "comment=x").text()).contains("role=\"alert\"");
    }

    /** Has no address but a phone, agreed to be asked by text, and was answered. */
    private String textedAndSolved(Person robin) {
        Answer made = agent.post("/tickets")
                .json(
                        "{\"subject\":\"A bowl\",\"text\":\"Is it back?\",\"customer\":{\"name\":\"%s\",\"phone\":\"%s\"}}"
                                .formatted(robin.name(), robin.phone()))
                .answers(201);
        agent.put("/customers/" + made.text("customer.number") + "/consents/survey/sms")
                .json("{\"how\":\"said\"}")
                .answers(200);
        new TextSender(server).says(robin.phone(), "It is me, about the bowl");
        eventually(() -> assertThat(timeline(made.text("number"))).contains("It is me, about the bowl"));
        agent.post("/tickets/" + made.text("number") + "/texts")
                .json("{\"text\":\"It is back.\",\"solve\":true}")
                .answers(201);
        return made.text("number");
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
