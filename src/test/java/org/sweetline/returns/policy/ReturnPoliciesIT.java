package org.sweetline.returns.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.sweetline.returns.policy.terms.PolicyFixture;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.shop.Shop;
import org.sweetline.town.shop.ShopOrder;
import org.sweetline.town.shop.Wish;

/** Versions are added, never changed; those written here begin in years, so that nobody else is judged by them. */
class ReturnPoliciesIT {
    private final SweetlineServer server = SweetlineServer.shared();
    private final ApiClient lead = server.desk().withRole("manager");
    private final ApiClient agent = server.desk().agent();

    @Test
    void newVersionIsWrittenOnceAndTheOldOneStaysInForce() {
        int newest = newest();
        int inForce = lead.get("/return-policies").answers(200).items().stream()
                .filter(version -> version.getBoolean("inForce"))
                .findFirst()
                .orElseThrow()
                .getInt("version");
        String draft = draft(newest, "2099-01-01T00:00:00Z", PolicyFixture.firstJson());

        Answer written = lead.post("/return-policies").json(draft).answers(201);

        assertThat(written.number("version")).isEqualTo(newest + 1);
        assertThat(written.json().getBoolean("inForce")).isFalse();
        assertThat(written.json().getJsonArray("sentences")).hasSize(9);
        lead.post("/return-policies").json(draft).isRefused(409, "return-policy-changed-meanwhile");
        Answer old = agent.get("/return-policies/" + inForce).answers(200);
        assertThat(old.json().getBoolean("inForce")).isTrue();
        assertThat(old.json().getJsonObject("policy").getJsonObject("window").getInt("days"))
                .isEqualTo(30);
        assertThat(server.program().get("/audit?limit=50").answers(200).text()).contains("return-policy-written");
    }

    @Test
    void termsThatCannotBeKeptAreRefused() {
        String broken = PolicyFixture.firstJson().replace("\"from\": \"delivery\"", "\"from\": \"sometime\"");

        lead.post("/return-policies").json(draft(newest(), null, broken)).isRefused(400, "invalid-request");
        lead.post("/return-policies")
                .json(draft(newest(), "2020-01-01T00:00:00Z", PolicyFixture.firstJson()))
                .isRefused(400, "invalid-request");
        lead.post("/return-policies/preview").json("{}").isRefused(400, "invalid-request");
        agent.get("/return-policies/4711").isRefused(404, "no-such-return-policy");
        agent.post("/return-policies").json(draft(1, null, "{}")).isRefused(403, "not-permitted");
    }

    @Test
    void previewSaysWhatAStricterPolicyWouldHaveRefused() {
        Shop shop = server.town().shop();
        ShopOrder order = shop.order(Strangers.aStranger(), Wish.of("Cloud Cardigan", "Sage", "M"));
        shop.ship(order, "9400110200881234567890");
        shop.refund(order, shop.now());
        String strict = PolicyFixture.firstJson()
                .replace("\"names\": [\"final sale\"]", "\"names\": [\"final sale\", \"cardigan\"]");

        eventually(() -> {
            JsonObject preview = lead.post("/return-policies/preview")
                    .json("{\"policy\":" + strict + "}")
                    .answers(200)
                    .json();
            assertThat(preview.getJsonObject("decided").getInt("no")).isPositive();
            assertThat(preview.getJsonArray("changed").getValuesAs(JsonObject.class))
                    .filteredOn(changed -> changed.getString("order").equals(order.incrementId()))
                    .hasSize(1)
                    .allSatisfy(changed -> {
                        assertThat(changed.getString("was")).isEqualTo("yes");
                        assertThat(changed.getString("would")).isEqualTo("no");
                        assertThat(changed.getJsonArray("reasons").toString()).contains("final sale", "반품 불가");
                    });
        });
    }

    private int newest() {
        return agent.get("/return-policies")
                .answers(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("version");
    }

    private static String draft(int basedOn, String from, String terms) {
        String begins = from == null ? "null" : "\"" + from + "\"";
        return "{\"name\":\"Tried\",\"basedOn\":%d,\"effectiveFrom\":%s,\"policy\":%s}"
                .formatted(basedOn, begins, terms);
    }
}
