package org.sweetline.returns.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.returns.pages.ReturnCounter.JENNY;
import static org.sweetline.returns.pages.ReturnCounter.JESSICA;
import static org.sweetline.returns.pages.ReturnCounter.SAID;
import static org.sweetline.returns.pages.ReturnCounter.SERVER;
import static org.sweetline.returns.pages.ReturnCounter.approve;
import static org.sweetline.returns.pages.ReturnCounter.authorized;
import static org.sweetline.returns.pages.ReturnCounter.decide;
import static org.sweetline.returns.pages.ReturnCounter.deny;
import static org.sweetline.returns.pages.ReturnCounter.filed;
import static org.sweetline.returns.pages.ReturnCounter.inspect;
import static org.sweetline.returns.pages.ReturnCounter.receive;
import static org.sweetline.returns.pages.ReturnCounter.sentOrder;
import static org.sweetline.returns.pages.ReturnCounter.underReview;
import static org.sweetline.returns.pages.ReturnCounter.wish;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.AskedAPerson;
import org.sweetline.testing.ProductDatabase;

class ReturnsResourceIT {

    @Test
    void goodsComeBackStepByStepAndTheTicketTellsIt() {
        String order = sentOrder();

        Answer filed = filed(order, 2);
        assertThat(filed.text("state")).isEqualTo("requested");
        assertThat(filed.text("ticket")).startsWith("T-");
        assertThat(filed.text("value")).startsWith("80");
        String number = filed.text("number");
        Answer waiting = AskedAPerson.awaits(SAID, number);
        assertThat(waiting.text("needs")).isEqualTo("decision");
        Answer decided = decide(SAID, waiting, approve(2)).answers(200);
        assertThat(decided.text("state")).isEqualTo("authorized");
        Answer some = receive(decided, 1);
        assertThat(some.text("state")).isEqualTo("partially-received");
        Answer all = receive(some, 1);
        assertThat(all.text("needs")).isEqualTo("inspection");
        Answer found = inspect(all, 2, 0, "");

        assertThat(found.text("state")).isEqualTo("approved");
        assertThat(found.text("needs")).isEqualTo("refund");
        List<JsonObject> history =
                SAID.get("/returns/" + number + "/history").answers(200).items();
        assertThat(history.stream().map(step -> step.getString("kind")))
                .containsExactly("requested", "assessed", "review", "decided", "received", "received", "inspected");
        Answer timeline =
                JENNY.get("/tickets/" + filed.text("ticket") + "/timeline").answers(200);
        assertThat(timeline.items().stream()
                        .map(entry -> Answer.text(entry, "milestone.from") + " " + Answer.text(entry, "milestone.to")))
                .contains(number + " requested", number + " decided", number + " inspected");
    }

    @Test
    void twoTabsNeverGetTheSamePieces() {
        String order = sentOrder();

        List<CompletableFuture<Integer>> tabs = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        JENNY.post("/returns").json(wish(order, "1", 2)).send().status()))
                .limit(6)
                .toList();

        assertThat(tabs.stream().map(CompletableFuture::join).filter(status -> status == 201))
                .hasSize(1);
        Answer left = JENNY.get("/orders/" + order + "/returnable").answers(200);
        assertThat(left.json().getJsonArray("lines").getJsonObject(0).getInt("returnable"))
                .isEqualTo(1);
    }

    @Test
    void repeatedRequestIsTheSameReturn() {
        String order = sentOrder();

        List<CompletableFuture<String>> sent = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> JENNY.post("/returns")
                                .header("Idempotency-Key", "return-of-" + order)
                                .json(wish(order, "1", 1))
                                .answers(201)
                                .text("number")))
                .limit(4)
                .toList();

        assertThat(sent.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void cancelledReturnGivesItsPiecesBack() {
        String order = sentOrder();
        Answer filed = filed(order, 3);
        JENNY.post("/returns").json(wish(order, "1", 1)).isRefused(409, "return-quantity-too-large");
        Answer waiting = AskedAPerson.awaits(SAID, filed.text("number"));

        calledOff(waiting).answers(200);

        filed(order, 3);
    }

    @Test
    void whatAHighCustomerAskedForIsCalledOffByTwo() throws Exception {
        Answer waiting = underReview(sentOrder(), 1);
        try (ProductDatabase tables = new ProductDatabase(SERVER.data())) {
            tables.change("update return_request set risk_band = 'HIGH' where id = "
                    + waiting.text("number").replace("RMA-", ""));
        }
        String path = "/returns/" + waiting.text("number");

        Answer proposed = calledOff(waiting).answers(200);

        assertThat(proposed.text("needs")).isEqualTo("second");
        assertThat(proposed.text("proposal.kind")).isEqualTo("cancellation");
        assertThat(proposed.text("proposal.summary")).isEqualTo("Keeps them");
        calledOff(proposed).isRefused(409, "return-proposal-waits");
        JENNY.delete(path + "/proposal").answers(200);
        calledOff(SAID.get(path).answers(200)).answers(200);
        Answer agreed = JESSICA.put(path + "/proposal").json("{\"agree\":true}").answers(200);
        assertThat(agreed.text("state")).isEqualTo("cancelled");
    }

    @Test
    void decisionNamesTheAssessmentThatItWasTakenOn() {
        Answer waiting = underReview(sentOrder(), 1);
        String path = "/returns/" + waiting.text("number");
        long first = waiting.number("risk.assessment");
        long second = SAID.post(path + "/risk").answers(200).number("id");
        String denial = "{\"version\":%d,\"assessment\":%d,\"items\":[{\"line\":\"1\",\"authorized\":0,"
                + "\"denial\":\"window-expired\"}]}";
        long version = SAID.get(path).answers(200).number("version");
        SAID.put(path + "/decision").json(denial.formatted(version, first)).isRefused(409, "return-changed-meanwhile");

        SAID.put(path + "/decision").json(denial.formatted(version, second)).answers(200);
        SAID.post(path + "/risk").answers(200);

        assertThat(SAID.get(path).answers(200).number("decidedOn")).isEqualTo(second);
        List<JsonObject> history = SAID.get(path + "/history").answers(200).items();
        assertThat(history)
                .filteredOn(step -> step.getString("kind").equals("decided"))
                .singleElement()
                .satisfies(step -> assertThat(step.getInt("assessment")).isEqualTo((int) second));
        assertThat(SAID.get(path + "/risk/" + first).answers(200).text("cause")).isEqualTo("request");
        SAID.get(path + "/risk/99999999").isRefused(404, "not-assessed");
        assertThat(JENNY.get(path + "/history").answers(200).text()).doesNotContain("\"assessment\":" + second);
    }

    @Test
    void staleStepIsRefusedWithThePresentState() {
        Answer waiting = underReview(sentOrder(), 1);
        decide(SAID, waiting, approve(1)).answers(200);

        Answer refused = decide(SAID, waiting, approve(1)).isRefused(409, "return-changed-meanwhile");

        assertThat(refused.text("current.state")).isEqualTo("authorized");
    }

    @Test
    void denialThatBlamesTheCustomerWaitsForASecondPerson() {
        Answer waiting = underReview(sentOrder(), 1);

        Answer proposed = decide(JESSICA, waiting, deny("worn-or-altered")).answers(200);

        assertThat(proposed.text("state")).isEqualTo("in-review");
        assertThat(proposed.text("needs")).isEqualTo("second");
        assertThat(proposed.text("proposal.kind")).isEqualTo("decision");
        String proposal = "/returns/" + waiting.text("number") + "/proposal";
        SAID.delete(proposal).isRefused(409, "return-second-person");
        Answer takenBack = JESSICA.delete(proposal).answers(200);
        assertThat(takenBack.text("needs")).isEqualTo("decision");
        decide(JESSICA, takenBack, deny("worn-or-altered")).answers(200);
        JESSICA.put(proposal).json("{\"agree\":true}").isRefused(409, "return-second-person");
        SAID.put(proposal).json("{\"agree\":true}").isRefused(403, "not-permitted");
        Answer denied = ReturnCounter.SERVER
                .program()
                .put(proposal)
                .json("{\"agree\":true,\"note\":\"Seen\"}")
                .answers(200);
        assertThat(denied.text("state")).isEqualTo("denied");
        assertThat(denied.text("decidedBy.name")).isEqualTo("Jessica Lim");
    }

    @Test
    void appealIsJudgedBySomebodyElse() {
        Answer waiting = underReview(sentOrder(), 1);
        String number = waiting.text("number");
        decide(SAID, waiting, deny("final-sale")).answers(200);

        Answer appealed = JENNY.put("/returns/" + number + "/appeal")
                .json("{\"text\":\"It was not on sale\"}")
                .answers(200);
        assertThat(appealed.text("needs")).isEqualTo("appeal");
        String decision = "{\"version\":%d,\"outcome\":\"overturned\",\"note\":\"The sale began later\"}"
                .formatted(appealed.number("version"));
        SAID.put("/returns/" + number + "/appeal/decision").json(decision).isRefused(409, "return-second-person");
        Answer overturned = JESSICA.put("/returns/" + number + "/appeal/decision")
                .json(decision)
                .answers(200);

        assertThat(overturned.text("appeal.outcome")).isEqualTo("overturned");
        decide(SAID, overturned, deny("final-sale")).isRefused(409, "return-step-not-possible");
        assertThat(decide(JESSICA, overturned, approve(1)).answers(200).text("state"))
                .isEqualTo("authorized");
    }

    @Test
    void customerIsAskedAndAnswers() {
        Answer waiting = underReview(sentOrder(), 1);
        String number = waiting.text("number");

        Answer asked = SAID.put("/returns/" + number + "/question")
                .json("{\"version\":%d,\"question\":\"Could we see the seam?\",\"photo\":true}"
                        .formatted(waiting.number("version")))
                .answers(200);
        Answer answered = JENNY.post("/returns/" + number + "/answers")
                .json("{\"text\":\"It came open\"}")
                .answers(200);

        assertThat(asked.text("needs")).isEqualTo("info");
        assertThat(asked.isTrue("photoAsked")).isTrue();
        assertThat(answered.text("state")).isEqualTo("in-review");
        assertThat(answered.text("answer")).isEqualTo("It came open");
    }

    @Test
    void queueListsWhatWaitsForADecisionAndShowsRiskOnlyToWhoDecides() {
        Answer waiting = underReview(sentOrder(), 1);

        Answer queue = SAID.get("/returns?needs=decision&sort=value&limit=200").answers(200);

        assertThat(queue.items().stream().map(row -> row.getString("number"))).contains(waiting.text("number"));
        assertThat(SAID.get("/returns/counts").answers(200).number("decision")).isPositive();
        JENNY.get("/returns?sort=band").isRefused(400, "invalid-request");
        SAID.get("/returns?sort=band&limit=1").answers(200);
        Answer first = SAID.get("/returns?sort=age&limit=1").answers(200);
        SAID.get("/returns?sort=age&limit=1&after=" + first.text("next")).answers(200);
        SAID.get("/returns?sort=age&after=nowhere").isRefused(400, "cursor-not-understood");
    }

    @Test
    void wordsThatAreOnNoListAreRefused() {
        String order = sentOrder();

        JENNY.post("/returns")
                .json(wish(order, "1", 1).replace("size-too-small", "because"))
                .isRefused(400, "invalid-request");
        JENNY.post("/returns").json(wish(order, "9", 1)).isRefused(404, "no-such-return-item");
        decide(SAID, underReview(order, 1), deny("he-seems-odd")).isRefused(400, "invalid-request");
        Answer arrived = receive(authorized(order, 1), 1);
        SAID.post("/returns/" + arrived.text("number") + "/inspections")
                .json(
                        "{\"version\":%d,\"line\":\"1\",\"good\":1,\"grade\":\"a\",\"condition\":\"fine\",\"disposition\":\"restock\"}"
                                .formatted(arrived.number("version")))
                .isRefused(400, "invalid-request");
    }

    private static ApiRequest calledOff(Answer seen) {
        return JENNY.put("/returns/" + seen.text("number") + "/cancellation")
                .json("{\"version\":%d,\"reason\":\"Keeps them\"}".formatted(seen.number("version")));
    }
}
