package org.sweetline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.SweetlineServer;

class OrderSearchIT {
    private static final String ORDER =
            "{\"shop\":\"finder\",\"number\":\"00007788-1\",\"store\":\"Fjord\",\"state\":\"processing\","
                    + "\"status\":\"Being knitted\",\"email\":\"inga@finder.example.com\",\"phone\":\"+1 415 555 0177\",\"name\":\"Inga Fjordson\","
                    + "\"placedAt\":\"2026-11-20T10:00:00Z\",\"city\":\"Port Wobble\",\"country\":\"US\",\"coupon\":\"KNITWIT\","
                    + "\"lines\":[{\"sku\":\"FJ-CAP-07\",\"name\":\"Quillfeather cap\",\"price\":10}],"
                    + "\"tracking\":[{\"carrier\":\"ups\",\"title\":\"UPS\",\"number\":\"1Z 777 AA1 01 2345 6784\"}]}\n";

    private final SweetlineServer server = SweetlineServer.shared();

    @Test
    void importedOrderIsFoundByWhateverACallerSaysOfIt() {
        server.program()
                .post("/orders/import")
                .body("application/x-ndjson", ORDER)
                .answers(200);

        eventually(() -> assertThat(found("quillfeather")).contains("00007788-1"));
        for (String said : List.of(
                "7788",
                "00007788",
                "7788-1",
                "Fjordson",
                "inga@finder.example.com",
                "(415) 555-0177",
                "FJ-CAP-07",
                "1Z777AA10123456784",
                "1z 777 aa1 0123456784",
                "tracking:1Z777-AA1-0123456784",
                "wobble",
                "knitwit",
                "sku:fj-cap* state:processing store:fjord city:\"port wobble\" coupon:knitwit placed-after:2026-11-01")) {
            assertThat(found(said)).as(said).contains("00007788-1");
        }
        assertThat(found("quillfeather state:complete")).isEmpty();
        Answer answer = search("quillfeather");
        assertThat(Answer.objects(answer.json().getJsonObject("facets").getJsonArray("store")))
                .extracting(facet -> facet.getString("value"))
                .contains("Fjord");
    }

    private List<String> found(String typed) {
        return search(typed).items().stream()
                .map(item -> item.getString("number"))
                .toList();
    }

    private Answer search(String typed) {
        String q = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return server.desk().agent().get("/search?type=order&q=" + q).answers(200);
    }
}
