package org.sweetline.people.facts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.SweetlineServer;

class CustomerFactsResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().agent();
    private final String robin = "/customers/" + Customers.somebodyNew(agent);

    @Test
    void whatTheDeskKnowsOfACustomerStandsOnThem() {
        agent.put(robin + "/name").json("{\"name\":\"Robin\\nVisitor\"}").answers(200);
        agent.put(robin + "/language").json("{\"language\":\"ko\"}").answers(200);
        agent.put(robin + "/tags")
                .json("{\"tags\":[\"wholesale\",\"glowworm\",\"wholesale\"]}")
                .answers(200);
        agent.put(robin + "/vip")
                .json("{\"reason\":\"Sings in the choir that wears our scarves\"}")
                .answers(200);

        Answer known = agent.get(robin).answers(200);

        assertThat(known.text("name")).isEqualTo("Robin Visitor");
        assertThat(known.text("language")).isEqualTo("ko");
        assertThat(known.json().getJsonArray("tags").toString()).isEqualTo("[\"wholesale\",\"glowworm\"]");
        assertThat(known.text("vip.by")).isEqualTo("Grace Hopkins");
        assertThat(known.text("vip.reason")).startsWith("Sings");
        assertThat(known.text("vip.since")).isNotEmpty();
    }

    @Test
    void whoeverSawAnOlderCustomerChangesNothing() {
        long seen = agent.get(robin).answers(200).number("version");
        agent.put(robin + "/name").json("{\"name\":\"Robin\"}").answers(200);

        Answer refused = agent.put(robin + "/name")
                .header("If-Match", "\"" + seen + "\"")
                .json("{\"name\":\"Robert\"}")
                .isRefused(409, "customer-changed-meanwhile");

        assertThat(refused.text("current.name")).isEqualTo("Robin");
        assertThat(agent.get(robin).answers(200).text("name")).isEqualTo("Robin");
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        agent.put(robin + "/tags").json("{\"tags\":[\"wholesale\"]}").answers(200);
        long version = agent.put(robin + "/vip")
                .json("{\"reason\":\"Since the first day\"}")
                .answers(200)
                .number("version");

        agent.put(robin + "/tags").json("{\"tags\":[\"wholesale\"]}").answers(200);
        Answer again = agent.put(robin + "/vip")
                .json("{\"reason\":\"Since the first day\"}")
                .answers(200);

        assertThat(again.number("version")).isEqualTo(version);
        assertThat(agent.delete(robin + "/vip").answers(200).text("vip")).isEmpty();
    }

    @Test
    void whatIsNoNameLanguageOrTagIsRefused() {
        agent.put(robin + "/name").json("{\"name\":\" \"}").isRefused(400, "invalid-request");
        agent.put(robin + "/name")
                .json("{\"name\":\"" + "x".repeat(201) + "\"}")
                .isRefused(400, "invalid-request");
        agent.put(robin + "/language").json("{\"language\":\"xx\"}").isRefused(400, "invalid-request");
        agent.put(robin + "/tags").json("{}").isRefused(400, "invalid-request");
        agent.put(robin + "/vip").json("{}").isRefused(400, "invalid-request");
        agent.put("/customers/C-99999999/name").json("{\"name\":\"Nobody\"}").isRefused(404, "no-such-customer");
    }

    @Test
    void auditTrailSaysThatAndWhoButNotWhat() {
        agent.put(robin + "/name").json("{\"name\":\"Secretly Robin\"}").answers(200);
        String subject = robin.replace("/customers/", "");

        List<JsonObject> trail = sweetline
                .desk()
                .administrator()
                .get("/audit?limit=50")
                .answers(200)
                .items();

        assertThat(trail).anySatisfy(row -> {
            assertThat(row.getString("subject")).isEqualTo(subject);
            assertThat(row.getString("action")).isEqualTo("renamed customer");
            assertThat(row.getString("actor")).isEqualTo("Grace Hopkins");
        });
        assertThat(trail.toString()).doesNotContain("Secretly");
    }
}
