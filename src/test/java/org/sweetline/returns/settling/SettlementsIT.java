package org.sweetline.returns.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.returns.settling.RefundCounter.JESSICA;
import static org.sweetline.returns.settling.RefundCounter.SAID;
import static org.sweetline.returns.settling.RefundCounter.SHOP;
import static org.sweetline.returns.settling.RefundCounter.asked;
import static org.sweetline.returns.settling.RefundCounter.cameBack;
import static org.sweetline.returns.settling.RefundCounter.decided;
import static org.sweetline.returns.settling.RefundCounter.returned;
import static org.sweetline.returns.settling.RefundCounter.returnedOfTwoInvoices;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.returns.settling.RefundCounter.Returned;
import org.sweetline.testing.Answer;
import org.sweetline.town.shop.CreditMemo;
import org.sweetline.town.shop.Invoice;
import org.sweetline.town.shop.OrderComment;
import org.sweetline.town.shop.Payment;
import org.sweetline.town.shop.trouble.ShopTrap;

/** Money goes back once, however many click, and whatever becomes of the shop's answer. */
class SettlementsIT {

    @AfterEach
    void wellAgain() {
        SHOP.traps().clear();
    }

    @Test
    void fiftyClicksAtOnceMakeOneCreditMemo() throws Exception {
        Returned back = returned(Payment.CHECK, 3, 2);
        ExecutorService people = Executors.newFixedThreadPool(50);
        Callable<Integer> click =
                () -> back.settle("original-payment", 2, "").send().status();

        List<Future<Integer>> clicks =
                people.invokeAll(IntStream.range(0, 50).mapToObj(each -> click).toList());

        people.shutdown();
        int given = 0;
        for (Future<Integer> status : clicks) {
            assertThat(status.get()).isIn(201, 409);
            given += status.get() == 201 ? 1 : 0;
        }
        assertThat(given).isEqualTo(1);
        back.reaches("done");
        assertThat(back.order().creditMemos()).singleElement().satisfies(memo -> {
            assertThat(memo.total()).isEqualByComparingTo("29.00");
            assertThat(memo.comment()).contains(back.view().text("number"));
        });
        assertThat(back.now().text("state")).isEqualTo("resolved");
        assertThat(back.settlements()).hasSize(1);
    }

    @Test
    void lostAnswerIsLookedForAndNeverSentTwice() {
        Returned back = returned(Payment.CHECK, 2, 1);
        SHOP.traps().times(1, ShopTrap.ANSWER_LOST);

        back.settle("original-payment", 1, "").answers(201);

        back.reaches("done");
        CreditMemo memo = back.order().creditMemos().get(0);
        assertThat(back.order().creditMemos()).hasSize(1);
        assertThat(back.settlements().get(0).getString("creditMemo")).isEqualTo(Integer.toString(memo.id()));
        assertThat(SHOP.asked())
                .filteredOn(asked -> asked.startsWith("POST")
                        && asked.contains("/order/" + back.order().entityId() + "/refund"))
                .hasSize(1);
    }

    @Test
    void whatCameThroughAGatewayGoesBackThroughIt() {
        Returned back = returned(Payment.CARD, 1, 1);

        Answer first = back.settle("original-payment", 1, "")
                .header("Idempotency-Key", "refund-of-" + back.order().incrementId())
                .answers(201);
        Answer again = back.settle("original-payment", 1, "")
                .header("Idempotency-Key", "refund-of-" + back.order().incrementId())
                .answers(201);

        assertThat(again.number("id")).isEqualTo(first.number("id"));
        back.reaches("done");
        assertThat(back.order().creditMemos())
                .singleElement()
                .satisfies(memo -> assertThat(memo.invoiceId())
                        .isEqualTo(back.order().invoices().get(0).id()));
    }

    @Test
    void whatSeveralInvoicesHoldGoesBackByEachOnceAlsoWhenAnAnswerIsLost() {
        Returned back = returnedOfTwoInvoices(3, 3);
        SHOP.traps().times(1, ShopTrap.ANSWER_LOST);

        back.settle("original-payment", 3, "").answers(201);

        back.reaches("done");
        List<CreditMemo> memos = back.order().creditMemos();
        assertThat(memos)
                .extracting(CreditMemo::invoiceId)
                .containsExactlyInAnyOrderElementsOf(
                        back.order().invoices().stream().map(Invoice::id).toList());
        assertThat(back.order().money().refunded()).isEqualByComparingTo("43.50");
        JsonObject settlement = back.settlements().get(0);
        assertThat(settlement.getJsonArray("parts").getValuesAs(JsonObject.class))
                .extracting(part -> part.getString("state"))
                .containsExactly("done", "done");
        assertThat(settlement.getString("creditMemo").split(", ")).hasSize(2);
        assertThat(back.now().text("state")).isEqualTo("resolved");
    }

    @Test
    void whatOneInvoiceRefusesIsOwedAndTriedAgainByItself() {
        Returned back = returnedOfTwoInvoices(3, 3);
        SHOP.traps().times(1, ShopTrap.GATEWAY_DECLINES);

        back.settle("original-payment", 3, "").answers(201);

        back.reaches("failed");
        assertThat(back.settlements()).extracting(one -> one.getString("state")).containsExactly("failed", "done");
        assertThat(back.settlements().get(0).getString("trouble")).contains("Could not save a Creditmemo");
        assertThat(back.order().creditMemos()).hasSize(1);
        JsonObject item = back.now().json().getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("settlement")).isEqualTo("failed");
        int paid = back.order().creditMemos().get(0).items().get(0).quantity();
        assertThat(item.getInt("settled")).isEqualTo(paid);
        back.settle("store-credit", 3, "").isRefused(409, "return-changed-meanwhile");

        SAID.put(back.path() + "/settlements/" + back.settlements().get(0).getInt("id") + "/retry")
                .answers(200);

        back.reaches("done");
        assertThat(back.order().creditMemos()).hasSize(2);
        assertThat(back.order().money().refunded()).isEqualByComparingTo("43.50");
        assertThat(back.now().text("state")).isEqualTo("resolved");
    }

    @Test
    void largeSumWaitsForASecondPerson() {
        Returned back = returned(Payment.CHECK, 20, 20);

        Answer waits = back.settle("original-payment", 20, "").answers(201);

        assertThat(waits.text("state")).isEqualTo("second");
        Answer seen = back.now();
        assertThat(seen.text("needs")).isEqualTo("second");
        assertThat(seen.text("proposal.kind")).isEqualTo("settlement");
        assertThat(seen.text("proposal.summary")).contains("290.00 USD");
        assertThat(back.order().creditMemos()).isEmpty();
        back.settle("original-payment", 20, "").isRefused(409, "return-changed-meanwhile");
        SAID.put(back.path() + "/proposal")
                .json("{\"agree\":true,\"note\":\"\"}")
                .isRefused(403, "not-permitted");

        JESSICA.put(back.path() + "/proposal")
                .json("{\"agree\":true,\"note\":\"Fine\"}")
                .answers(200);

        back.reaches("done");
        assertThat(back.order().creditMemos())
                .singleElement()
                .satisfies(memo -> assertThat(memo.total()).isEqualByComparingTo("290.00"));
    }

    @Test
    void sumIsShownBeforeAnythingIsDecided() {
        Returned asked = asked(Payment.CHECK, 3, 2);
        String quote = asked.path() + "/refund-quote?method=original-payment&lines=" + asked.line();

        Answer foreseen = SAID.get(quote + ":2").answers(200);

        assertThat(foreseen.json().getJsonNumber("total").bigDecimalValue()).isEqualByComparingTo("29.00");
        SAID.get(quote + ":3").isRefused(409, "return-quantity-too-large");
        asked.settle("original-payment", 1, "").isRefused(409, "return-quantity-too-large");
    }

    @Test
    void quoteSaysLineByLineWhatTheClickWouldGive() {
        Returned back = returned(Payment.CHECK, 3, 2);
        String quote = back.path() + "/refund-quote?method=original-payment&lines=" + back.line() + ":2";

        Answer plain = SAID.get(quote).answers(200);
        Answer generous = SAID.get(quote + "&adjustment=500&shipping=6.00").answers(200);

        assertThat(plain.json().getJsonNumber("total").bigDecimalValue()).isEqualByComparingTo("29.00");
        assertThat(plain.json().getJsonNumber("left").bigDecimalValue()).isEqualByComparingTo("49.50");
        assertThat(plain.json().getJsonArray("lines").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("kind"))
                .containsExactly("item");
        assertThat(generous.json().getJsonNumber("total").bigDecimalValue()).isEqualByComparingTo("49.50");
        SAID.get(quote.replace(":2", ":3")).isRefused(409, "return-quantity-too-large");
        SAID.get(back.path() + "/refund-quote?method=gift&lines=1:1").isRefused(400, "invalid-request");
        SAID.get(back.path() + "/refund-quote?method=exchange&lines=1").isRefused(400, "invalid-request");
    }

    @Test
    void creditAndExchangeAreWrittenToTheShopAndPayNothingOut() {
        Returned credit = returned(Payment.CHECK, 1, 1);
        Returned exchange = returned(Payment.CHECK, 1, 1);

        String code = credit.settle("store-credit", 1, "").answers(201).text("code");
        exchange.settle("exchange", 1, "").isRefused(400, "invalid-request");
        exchange.settle("exchange", 1, ",\"instead\":\"NO-VARIANT\"").isRefused(400, "invalid-request");
        String sku =
                exchange.now().json().getJsonArray("items").getJsonObject(0).getString("sku");
        exchange.settle("exchange", 1, ",\"instead\":\"%s\"".formatted(sku)).answers(201);

        assertThat(credit.now().text("state")).isEqualTo("resolved");
        assertThat(exchange.now().text("state")).isEqualTo("resolved");
        eventually(() -> assertThat(credit.order().comments().stream().map(OrderComment::text))
                .anyMatch(text -> text.contains("14.50 USD") && text.contains(code)));
        eventually(() -> assertThat(exchange.order().comments().stream().map(OrderComment::text))
                .anyMatch(text -> text.contains("1 x " + sku + " instead of")));
        assertThat(credit.order().creditMemos()).isEmpty();
    }

    @Test
    void deniedPartIsAppealedAndPaidToTheLastCentOnceAnotherPersonGivesIt() {
        Returned asked = asked(Payment.CHECK, 3, 3);
        Returned part = cameBack(decided(SAID, asked, 1, ",\"denial\":\"final-sale\""), 1);
        part.settle("original-payment", 1, "").answers(201);
        part.reaches("done");

        Answer appealed = SAID.put(part.path() + "/appeal")
                .json("{\"text\":\"None of it was on sale\"}")
                .answers(200);
        String outcome = "{\"version\":%d,\"outcome\":\"overturned\",\"note\":\"The sale began later\"}"
                .formatted(appealed.number("version"));
        SAID.put(part.path() + "/appeal/decision").json(outcome).isRefused(409, "return-second-person");
        JESSICA.put(part.path() + "/appeal/decision").json(outcome).answers(200);
        Returned rest = cameBack(decided(JESSICA, part, 3, ""), 2);
        rest.settle("original-payment", 2, "").answers(201);

        rest.reaches("done");
        assertThat(rest.order().creditMemos()).hasSize(2);
        assertThat(rest.order().money().refunded()).isEqualByComparingTo("43.50");
        assertThat(rest.now().text("state")).isEqualTo("resolved");
    }

    @Test
    void policyOfTheTimeIsShownBesideTheReturn() {
        Returned back = returned(Payment.CHECK, 1, 1);

        Answer policy = SAID.get(back.path() + "/policy").answers(200);

        assertThat(policy.number("version")).isPositive();
        assertThat(policy.text("verdict")).isEqualTo("yes");
        assertThat(policy.json().getJsonArray("findings")).hasSize(6);
        SAID.get(back.path() + "/variants?line=" + back.line()).answers(200);
    }
}
