package org.sweetline.returns.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.returns.settling.RefundCounter.SAID;
import static org.sweetline.returns.settling.RefundCounter.SHOP;
import static org.sweetline.returns.settling.RefundCounter.returned;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sweetline.returns.settling.RefundCounter.Returned;
import org.sweetline.town.shop.Payment;
import org.sweetline.town.shop.trouble.ShopTrap;

/** What the shop refused, and what becomes of it when somebody tries again. */
class SettlementRetriesIT {

    @AfterEach
    void wellAgain() {
        SHOP.traps().clear();
    }

    @Test
    void whatTheShopRefusesFailsWithItsWordsAndCanBeTriedAgain() {
        Returned back = returned(Payment.CHECK, 1, 1);
        SHOP.hold(back.order(), SHOP.now());

        long settlement = back.settle("original-payment", 1, "").answers(201).number("id");

        back.reaches("failed");
        assertThat(back.settlements().get(0).getString("trouble")).contains("We can't create creditmemo");
        assertThat(back.now().text("state")).isEqualTo("refund-failed");
        SAID.put(back.path() + "/settlements/" + settlement + "/retry").answers(200);
        back.reaches("failed");
        assertThat(back.order().creditMemos()).isEmpty();
        SAID.put(back.path() + "/settlements/999999/retry").isRefused(404, "no-such-settlement");
    }

    @Test
    void retryThatPassesOnePersonsLimitWithWhatWasGivenSinceIsRefused() {
        Returned back = returned(Payment.CHECK, 20, 20);
        SHOP.hold(back.order(), SHOP.now());
        long refused = back.settle("original-payment", 10, "").answers(201).number("id");
        back.reaches("failed");
        new Returned(back.order(), back.now()).settle("store-credit", 10, "").answers(201);

        SAID.put(back.path() + "/settlements/" + refused + "/retry").isRefused(409, "settlement-takes-two");

        assertThat(back.order().creditMemos()).isEmpty();
        assertThat(back.now().json().getJsonArray("items").getJsonObject(0).getInt("settled"))
                .isEqualTo(10);
    }

    @Test
    void refundThatWouldBeAnotherSumByNowIsSettledAnew() {
        Returned back = returned(Payment.CARD, 3, 2);
        SHOP.traps().times(1, ShopTrap.GATEWAY_DECLINES);
        long failed = back.settleWithShipping(1, "6.00").answers(201).number("id");
        back.reaches("failed");
        back.seen().settleWithShipping(1, "6.00").answers(201);
        back.reaches("done");

        SAID.put(back.path() + "/settlements/" + failed + "/retry").isRefused(409, "settlement-sum-changed");
        back.seen().settle("original-payment", 1, "").answers(201);

        back.reaches("done");
        assertThat(back.order().money().refunded()).as("shipping once").isEqualByComparingTo("35.00");
    }
}
