package org.sweetline.satisfaction.praise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.Customers;
import org.sweetline.testing.Letters;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;

class PraiseResourceIT {
    private final ApiClient agent = SweetlineServer.shared().desk().agent();
    private final ApiClient manager = SweetlineServer.shared().desk().withRole("manager");

    @Test
    void kindWordsAreHeardWithWhoIsMeantAndWhy() {
        String ticket = ticketSaying("Grace went above and beyond, thank you so much for fixing my order.");

        JsonObject heard = heardOn(ticket);

        assertThat(heard.getString("target")).isEqualTo("agent");
        assertThat(Answer.text(heard, "agent.name")).isEqualTo("Grace Hopkins");
        assertThat(heard.getString("state")).isEqualTo("suggested");
        assertThat(heard.getJsonArray("spans").getValuesAs(JsonObject.class))
                .extracting(span -> span.getString("rule"))
                .contains("above-and-beyond");
    }

    @Test
    void whatIsConfirmedCanBeTakenBackAndNobodyOverwritesAnother() {
        String path = "/praise/"
                + heardOn(ticketSaying("You have been so kind and patient with me!"))
                        .getInt("id");

        Answer confirmed = judge(path, "confirmed").answers(200);
        manager.put(path + "/judgement")
                .header("If-Match", "\"1\"")
                .json("{\"state\":\"rejected\"}")
                .isRefused(409, "praise-changed-meanwhile");
        Answer undone = manager.delete(path + "/judgement").answers(200);

        assertThat(confirmed.text("state")).isEqualTo("confirmed");
        assertThat(confirmed.text("judgedBy.name")).isEqualTo("Colleague manager");
        assertThat(undone.text("state")).isEqualTo("suggested");
    }

    @Test
    void politenessIsNotHeardAsPraise() {
        String polite = ticketSaying("Please cancel my order. Thank you so much!");
        String kind = ticketSaying("Best service ever, you are amazing!");

        heardOn(kind);

        assertThat(suggestions())
                .noneMatch(praise -> praise.getString("ticket", "").equals(polite));
    }

    @Test
    void praiseThatPleadsIsOnNoWallAndToldToWhoReadsTheTicket() {
        String pleads = ticketSaying("You are the best, I love you all! So please refund me without the return.");
        String kind = ticketSaying("Best team ever, you are amazing!");
        heardOn(kind);

        assertThat(agent.get("/tickets/" + pleads + "/pleas").answers(200).items())
                .singleElement()
                .satisfies(plea -> {
                    assertThat(plea.getString("quote")).contains("I love you all", "refund me without the return");
                    assertThat(plea.getString("ticket")).isEqualTo(pleads);
                });
        assertThat(agent.get("/tickets/" + kind + "/pleas").answers(200).items())
                .isEmpty();
        assertThat(suggestions())
                .noneMatch(praise -> praise.getString("ticket", "").equals(pleads));
        SweetlineServer.shared()
                .anonymous()
                .get("/tickets/" + pleads + "/pleas")
                .isRefused(401, "not-signed-in");
    }

    @Test
    void wallShowsWhatIsConfirmedToEverybodyAndColleaguesJoinIn() {
        String ticket = ticketSaying("Grace was amazing, she saved my birthday party!");
        String path = "/praise/" + heardOn(ticket).getInt("id");
        agent.put(path + "/cheers/heart").isRefused(409, "praise-not-confirmed");
        judge(path, "confirmed").answers(200);

        agent.put(path + "/cheers/heart").answers(200);
        manager.put(path + "/pin").answers(200);
        manager.put(path + "/permission")
                .json("{\"permission\":\"asked\",\"note\":\"by mail\"}")
                .answers(200);
        manager.put(path + "/translation")
                .json("{\"translation\":\"그레이스 님이 제 생일 파티를 살렸어요!\"}")
                .answers(200);
        manager.put(path + "/translation").json("{}").isRefused(400, "invalid-request");
        agent.put(path + "/translation").json("{\"translation\":\"x\"}").answers(403);

        assertThat(agent.get("/tickets/" + ticket + "/praise").answers(200).items())
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.getBoolean("pinned")).isTrue();
                    assertThat(card.getString("permission")).isEqualTo("asked");
                    assertThat(card.getString("translation")).startsWith("그레이스");
                    assertThat(card.getString("words")).startsWith("Grace was amazing");
                    assertThat(card.getJsonArray("cheers").getJsonObject(0).getInt("count"))
                            .isEqualTo(1);
                });
        assertThat(agent.get("/praise-wall/mine").answers(200).items())
                .anyMatch(card -> card.getString("ticket", "").equals(ticket));
        assertThat(manager.get(path + "/trail").answers(200).items())
                .extracting(event -> event.getString("action"))
                .containsExactly("confirmed", "pinned", "permission asked", "translated");
        agent.get(path).answers(403);

        manager.put(path + "/quote").json("{\"quote\":\"Grace was amazing\"}").answers(200);
        assertThat(manager.get(path).answers(200).text("translation"))
                .as("it said more")
                .isEmpty();

        manager.put(path + "/translation").json("{\"translation\":\"x\"}").answers(200);
        assertThat(manager.put(path + "/translation")
                        .json("{\"translation\":\" \"}")
                        .answers(200)
                        .text("translation"))
                .isEmpty();
        assertThat(manager.get(path + "/trail").answers(200).items())
                .extracting(event -> event.getString("action"))
                .endsWith("translated", "translation removed");
    }

    @Test
    void nobodyConfirmsWhatIsSaidAboutThemselves() {
        ApiClient lead = SweetlineServer.shared().desk().someoneNew("Philippa Winterbourne", "manager");
        String path = "/praise/"
                + heardOn(ticketSaying("You are all so kind, best team ever!")).getInt("id");
        long me = lead.get("/session").answers(200).number("account.id");
        manager.put(path + "/attribution")
                .json("{\"agent\":%d,\"target\":\"agent\"}".formatted(me))
                .answers(200);

        lead.put(path + "/judgement").json("{\"state\":\"confirmed\"}").isRefused(409, "own-praise");
        assertThat(manager.get(path).answers(200).text("agent.name")).isEqualTo("Philippa Winterbourne");
    }

    @Test
    void whoWroteTheWordsDownConfirmsThemNeitherByMarkingNorAsAJudge() {
        ApiClient lead = SweetlineServer.shared().desk().someoneNew("Philippa Winterbourne", "manager");
        String ticket = Customers.ticketOf(lead, Strangers.aStranger(), "Grace let me ring twice.")
                .text("number");
        int entry = lead.get("/tickets/" + ticket + "/timeline")
                .answers(200)
                .items()
                .get(0)
                .getInt("id");
        String words = "{\"quote\":\"Grace let me ring\",\"agent\":%d}"
                .formatted(agent.get("/session").answers(200).number("account.id"));

        Answer marked = lead.post("/tickets/" + ticket + "/entries/" + entry + "/praise")
                .json(words)
                .answers(200);
        String path = "/praise/" + marked.number("id");

        assertThat(marked.text("state")).isEqualTo("suggested");
        lead.put(path + "/judgement").json("{\"state\":\"confirmed\"}").isRefused(409, "own-words");
        judge(path, "confirmed").answers(200);
    }

    @Test
    void whatAColleagueMarksIsASuggestionAndWhatAManagerMarksIsConfirmedAndBothCanBeTakenBack() {
        String ticket = ticketSaying("The hem is done. Grace sat on the phone with me until ten.");
        long entry = agent.get("/tickets/" + ticket + "/timeline").answers(200).items().stream()
                .filter(each -> each.getString("text", "").startsWith("The hem"))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
        String path = "/tickets/" + ticket + "/entries/" + entry + "/praise";
        String words = "{\"quote\":\"Grace sat on the phone with me\",\"agent\":%d}"
                .formatted(agent.get("/session").answers(200).number("account.id"));

        Answer marked = agent.post(path).json(words).answers(200);
        Answer confirmed = manager.post(path).json(words).answers(200);

        assertThat(marked.text("state")).isEqualTo("suggested");
        assertThat(marked.text("source")).isEqualTo("chosen");
        assertThat(confirmed.number("id")).isEqualTo(marked.number("id"));
        assertThat(confirmed.text("state")).isEqualTo("confirmed");
        agent.post(path).json(words.replace("phone", "sofa")).isRefused(400, "invalid-request");
        agent.delete("/praise/" + marked.number("id") + "/mark").isRefused(409, "praise-changed-meanwhile");
        manager.delete("/praise/" + marked.number("id") + "/mark").answers(204);
        manager.get("/praise/" + marked.number("id")).answers(404);
    }

    @Test
    void colleagueIsHeardByANameThatAManagerAdded() {
        long me = agent.get("/session").answers(200).number("account.id");
        manager.put("/praise-names/" + me + "/aliases/Quillfeather").answers(200);

        String ticket = ticketSaying("Quillfeather was so kind to me, thank you for fixing it!");

        assertThat(Answer.text(heardOn(ticket), "agent.name")).isEqualTo("Grace Hopkins");
        assertThat(manager.delete("/praise-names/" + me + "/aliases/Quillfeather")
                        .answers(200)
                        .text())
                .doesNotContain("Quillfeather");
        manager.put("/praise-names/" + me + "/aliases/4711").isRefused(400, "invalid-request");
    }

    @Test
    void onlyAThankYouLeavesASolvedTicketSolved() {
        Person robin = Strangers.aStranger();
        ApiClient program = SweetlineServer.shared().program();
        Letter question = Letter.from(robin).about("My scarf").saying("Where is my scarf?");
        String ticket = Letters.piped(program, question);
        agent.put("/tickets/" + ticket + "/closure").answers(200);

        Letters.piped(program, answerTo(question, robin).saying("Thank you!"));
        Answer rested = agent.get("/tickets/" + ticket).answers(200);
        Letters.piped(program, answerTo(question, robin).saying("It still did not come. Thank you!"));

        assertThat(rested.text("status")).isEqualTo("solved");
        assertThat(agent.get("/tickets/" + ticket).answers(200).text("status")).isEqualTo("open");
    }

    @Test
    void judgementsTeachAndAreTestedAgainst() {
        judge(
                        "/praise/"
                                + heardOn(ticketSaying("Your team is fantastic, keep it up!"))
                                        .getInt("id"),
                        "confirmed")
                .answers(200);

        Answer backtest = manager.get("/praise-lessons/backtest").answers(200);

        assertThat(backtest.number("judged")).isPositive();
        assertThat(manager.get("/praise-lessons/versions").answers(200).items())
                .extracting(version -> version.getString("kind"))
                .contains("rules", "heard");
        assertThat(manager.get("/praise-lessons/backtest?before=heard&after=heard")
                        .answers(200)
                        .number("better"))
                .isZero();
        manager.get("/praise-lessons/backtest?before=never").isRefused(400, "invalid-request");
        agent.get("/praise-lessons/versions").answers(403);
        assertThat(manager.get("/praise-lessons").answers(200).number("judged")).isNotNegative();
        assertThat(manager.get("/praise-queue").answers(200).items())
                .allMatch(queued -> queued.getJsonNumber("likelihood").doubleValue() <= 1);
    }

    private static Letter answerTo(Letter letter, Person by) {
        return Letter.from(by).about("Re: My scarf").header("In-Reply-To: " + letter.messageId());
    }

    private ApiRequest judge(String path, String state) {
        return manager.put(path + "/judgement").json("{\"state\":\"" + state + "\"}");
    }

    private String ticketSaying(String words) {
        return Customers.ticketOf(agent, Strangers.aStranger(), words).text("number");
    }

    private JsonObject heardOn(String ticket) {
        return eventuallyFound(
                "kind words on " + ticket,
                () -> suggestions().stream()
                        .filter(praise -> praise.getString("ticket", "").equals(ticket))
                        .findFirst());
    }

    private List<JsonObject> suggestions() {
        return manager.get("/praise?limit=200").answers(200).items();
    }
}
