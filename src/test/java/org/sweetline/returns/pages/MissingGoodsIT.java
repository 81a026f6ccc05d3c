package org.sweetline.returns.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.returns.pages.ReturnCounter.JENNY;
import static org.sweetline.returns.pages.ReturnCounter.JESSICA;
import static org.sweetline.returns.pages.ReturnCounter.SAID;
import static org.sweetline.returns.pages.ReturnCounter.SERVER;
import static org.sweetline.returns.pages.ReturnCounter.approve;
import static org.sweetline.returns.pages.ReturnCounter.authorized;
import static org.sweetline.returns.pages.ReturnCounter.decide;
import static org.sweetline.returns.pages.ReturnCounter.sentOrder;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonArray;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.AskedAPerson;
import org.sweetline.testing.ProductDatabase;

/** What was to come back and did not. */
class MissingGoodsIT {

    @Test
    void whatTheCarrierLostIsOwedAndWhatWasNotInTheParcelTakesTwoAndCanBeObjectedTo() {
        Answer lost = receipt(authorized(sentOrder(), 1), "lost").answers(200);
        assertThat(lost.text("state")).isEqualTo("approved");
        assertThat(lost.text("needs")).isEqualTo("refund");

        Answer proposed = receipt(authorized(sentOrder(), 1), "short").answers(200);
        assertThat(proposed.text("state")).isEqualTo("authorized");
        assertThat(proposed.text("needs")).isEqualTo("second");
        String number = proposed.text("number");
        Answer agreed = JESSICA.put("/returns/" + number + "/proposal")
                .json("{\"agree\":true}")
                .answers(200);
        assertThat(agreed.text("state")).isEqualTo("rejected");
        eventually(() -> assertThat(ticketOf(agreed)).contains("Fewer items came back"));

        eventually(() -> assertThat(proofs(agreed)).hasSize(1));
        Answer appealed = JENNY.put("/returns/" + number + "/appeal")
                .json("{\"text\":\"It was in the box\"}")
                .answers(200);

        assertThat(appealed.text("state")).isEqualTo("appealed");
        Answer believed = SERVER.desk()
                .someoneNew("Alex Reviewer", "manager")
                .put("/returns/" + number + "/appeal/decision")
                .json("{\"version\":%d,\"outcome\":\"overturned\",\"note\":\"So it was\"}"
                        .formatted(appealed.number("version")))
                .answers(200);
        assertThat(believed.text("needs")).isEqualTo("refund");
        eventually(() -> assertThat(proofs(agreed)).isEmpty());
    }

    @Test
    void whatWasNeverSentExpiresBesideWhatCame() throws Exception {
        String order = sentOrder();
        String wish = ReturnCounter.wish(order, "1", 1);
        String scarf = ",{\"line\":\"2\",\"quantity\":1,\"reason\":\"unwanted\",\"note\":\"\",\"wanted\":\"refund\"}]}";
        Answer filed = JENNY.post("/returns")
                .json(wish.strip().replaceFirst("]}$", scarf))
                .answers(201);
        Answer waiting = AskedAPerson.awaits(SAID, filed.text("number"));
        String both = approve(1) + ",{\"line\":\"2\",\"authorized\":1,\"resolution\":\"refund\"}";
        ReturnCounter.receive(decide(SAID, waiting, both).answers(200), 1);

        change("update return_request set expires_at = now() where id = %s", filed.text("number"));

        eventually(() -> {
            Answer seen = SAID.get("/returns/" + filed.text("number")).answers(200);
            assertThat(seen.json().getJsonArray("items").getJsonObject(1).getString("logistics"))
                    .isEqualTo("never-sent");
            assertThat(seen.text("state")).isEqualTo("received");
        });
        JENNY.post("/returns").json(ReturnCounter.wish(order, "2", 1)).answers(201);
    }

    private static ApiRequest receipt(Answer seen, String outcome) {
        return SAID.post("/returns/" + seen.text("number") + "/receipts")
                .json("{\"version\":%d,\"line\":\"1\",\"quantity\":0,\"outcome\":\"%s\"}"
                        .formatted(seen.number("version"), outcome));
    }

    private static JsonArray proofs(Answer seen) {
        return JESSICA.get("/customers/" + seen.text("customer.number") + "/risk")
                .answers(200)
                .json()
                .getJsonArray("proofs");
    }

    private static String ticketOf(Answer seen) {
        return JENNY.get("/tickets/" + seen.text("ticket") + "/timeline")
                .answers(200)
                .text();
    }

    private static void change(String sql, String number) throws IOException, SQLException {
        try (ProductDatabase tables = new ProductDatabase(SERVER.data())) {
            tables.change(sql.formatted(number.replace("RMA-", "")));
        }
    }
}
