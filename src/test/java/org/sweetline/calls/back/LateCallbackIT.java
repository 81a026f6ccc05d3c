package org.sweetline.calls.back;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.ItsOwnProduct;
import org.sweetline.testing.NamedProduct;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;

/** A customer for whom nobody came to call them hears so, and the team goes on seeing them. */
@ItsOwnProduct(NamedProduct.DIAL)
class LateCallbackIT {
    private static final SweetlineServer SWEETLINE = NamedProduct.DIAL.server();

    private final ApiClient desk = SWEETLINE.desk().agent();

    @Test
    void whomNobodyCalledInTimeIsToldByTextAndStaysAmongTheMissed() throws Exception {
        String number = Strangers.fromKorea().phone();
        long id = planned("{\"number\":\"%s\",\"language\":\"ko\"}".formatted(number));

        tooLate(id);

        eventually(() -> assertThat(missed(number))
                .singleElement()
                .satisfies(row -> assertThat(row.getString("how")).isEqualTo("callback")));
        try (ProductDatabase database = new ProductDatabase(SWEETLINE.data())) {
            eventually(() -> assertThat(database.rows("select purpose, state from text_message where number = '"
                            + number + "' and body like '다시 전화드리기로%'"))
                    .singleElement()
                    .asString()
                    .matches("CALLBACK (QUEUED|SENT|DELIVERED)"));
        }
        assertThat(missed(number))
                .singleElement()
                .satisfies(row -> assertThat(Answer.text(row, "reached.how")).isEmpty());
        assertThat(over(id)).isEqualTo("expired");
    }

    private long planned(String wish) {
        return desk.post("/callbacks").json(wish).answers(201).number("id");
    }

    /** As if its last day were long over. */
    private static void tooLate(long id) throws Exception {
        try (ProductDatabase database = new ProductDatabase(SWEETLINE.data())) {
            database.change(
                    "update callback set until_at = now() - interval '9 days', due_at = now() - interval '9 days' where id = ?",
                    id);
        }
    }

    private String over(long id) {
        return desk.get("/callbacks?show=over&limit=200").answers(200).items().stream()
                .filter(callback -> callback.getInt("id") == id)
                .map(callback -> callback.getString("state"))
                .findFirst()
                .orElse("");
    }

    private List<JsonObject> missed(String number) {
        return desk.get("/missed-calls?limit=200&show=open").answers(200).items().stream()
                .filter(row -> row.getString("number").equals(number))
                .toList();
    }
}
