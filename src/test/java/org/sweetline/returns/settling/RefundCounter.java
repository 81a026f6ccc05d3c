package org.sweetline.returns.settling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.util.List;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.AskedAPerson;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.shop.Catalogue;
import org.sweetline.town.shop.Payment;
import org.sweetline.town.shop.Quantity;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;

/** Notebooks of 14.50 that were bought in the town's shop, came back and were found good. */
final class RefundCounter {
    static final SweetlineServer SERVER = SweetlineServer.shared();
    static final Shop SHOP = SERVER.town().shop();
    static final ApiClient SAID = SERVER.desk().withRole("returns");
    static final ApiClient JESSICA = SERVER.desk().withRole("manager");

    private RefundCounter() {}

    /** What was bought, and the return as it stands. */
    record Returned(ShopOrder order, Answer view) {

        String path() {
            return "/returns/" + view.text("number");
        }

        String line() {
            return Integer.toString(order.lines().get(0).itemId());
        }

        Answer now() {
            return SAID.get(path()).answers(200);
        }

        /** As it is by now. */
        Returned seen() {
            return new Returned(order, now());
        }

        List<JsonObject> settlements() {
            return SAID.get(path() + "/settlements").answers(200).items();
        }

        ApiRequest settle(String method, int quantity, String more) {
            return SAID.post(path() + "/settlements").json(settlement(method, quantity, more));
        }

        /** To their original payment, with what of the shop's shipping somebody typed. */
        ApiRequest settleWithShipping(int quantity, String shipping) {
            String body = settlement("original-payment", quantity, "");
            return SAID.post(path() + "/settlements").json(body.replaceFirst("}$", ",\"shipping\":" + shipping + "}"));
        }

        String settlement(String method, int quantity, String more) {
            return "{\"version\":%d,\"method\":\"%s\",\"items\":[{\"line\":\"%s\",\"quantity\":%d%s}]}"
                    .formatted(view.number("version"), method, line(), quantity, more);
        }

        void reaches(String state) {
            eventually(() -> assertThat(settlements().get(0).getString("state")).isEqualTo(state));
        }
    }

    /** Paid by card in two invoices: one notebook by the first, with the shipping, and the rest by the second. */
    static Returned returnedOfTwoInvoices(int notebooks, int back) {
        ShopOrder order = placed(Payment.CARD, notebooks);
        SHOP.office().invoice(order, List.of(new Quantity(order.lines().get(0).itemId(), 1)), SHOP.now());
        sent(order);
        return cameBack(decided(SAID, asked(order, back), back, ""), back);
    }

    static ShopOrder placed(Payment payment, int notebooks) {
        Wish wish = new Wish(Catalogue.named("Field Notebook"), "Kraft", "", notebooks);
        return SHOP.checkout(Strangers.aStranger()).with(wish).paying(payment).place();
    }

    static ShopOrder sent(ShopOrder order) {
        SHOP.ship(order, "9400110200881234567890");
        eventually(() -> assertThat(
                        SAID.get("/orders/" + order.incrementId()).answers(200).text("standing.state"))
                .isIn("shipped", "complete"));
        return order;
    }

    /** Asked for, and waiting for somebody to decide. */
    static Returned asked(Payment payment, int notebooks, int back) {
        return asked(sent(placed(payment, notebooks)), back);
    }

    static Returned asked(ShopOrder order, int back) {
        AskedAPerson.aboutBuyerOf(SERVER, order.incrementId());
        int line = order.lines().get(0).itemId();
        Answer filed = SAID.post("/returns")
                .json("""
                        {"order":"%s","channel":"phone","items":[{"line":"%d","quantity":%d,"reason":"unwanted",\
                        "note":"","wanted":"refund"}]}
                        """.formatted(order.incrementId(), line, back))
                .answers(201);
        return new Returned(order, AskedAPerson.awaits(SAID, filed.text("number")));
    }

    static Returned returned(Payment payment, int notebooks, int back) {
        return cameBack(decided(SAID, asked(payment, notebooks, back), back, ""), back);
    }

    /** @param denial of what is not authorized, as JSON with a comma before; "" where all is */
    static Returned decided(ApiClient who, Returned asked, int authorized, String denial) {
        return new Returned(
                asked.order(),
                who.put(asked.path() + "/decision")
                        .json("""
                                {"version":%d,"items":[{"line":"%s","authorized":%d,"resolution":"refund"%s}],\
                                "noteToCustomer":"","internalNote":""}
                                """.formatted(asked.now().number("version"), asked.line(), authorized, denial))
                        .answers(200));
    }

    /** Received, and found to be as new. */
    static Returned cameBack(Returned granted, int pieces) {
        String path = granted.path();
        Answer seen = SAID.post(path + "/receipts")
                .json("{\"version\":%d,\"line\":\"%s\",\"quantity\":%d,\"outcome\":\"received\"}"
                        .formatted(granted.now().number("version"), granted.line(), pieces))
                .answers(200);
        seen = SAID.post(path + "/inspections")
                .json("""
                        {"version":%d,"line":"%s","good":%d,"bad":0,"grade":"a","condition":"as-new",\
                        "disposition":"restock","tagsOn":true,"note":""}
                        """.formatted(seen.number("version"), granted.line(), pieces))
                .answers(200);
        return new Returned(granted.order(), seen);
    }
}
