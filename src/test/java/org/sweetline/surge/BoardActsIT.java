package org.sweetline.surge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Letters;
import org.sweetline.testing.ProductDatabase;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;
import org.sweetline.town.cast.Person;
import org.sweetline.town.mail.Letter;

/** What is done from the board without a surge. */
class BoardActsIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient manager = sweetline.desk().withRole("manager");
    private final ApiClient agent = sweetline.desk().agent();

    @Test
    void paymentGoesFirstUntilPrioritiesAreAsBefore() {
        String ticket = write(Strangers.aStranger(), "My card was charged twice");

        manager.put("/surge/priorities").answers(200);
        eventually(() -> assertThat(priority(ticket)).isEqualTo("urgent"));
        manager.delete("/surge/priorities").answers(200);

        assertThat(priority(ticket)).isEqualTo("normal");
    }

    @Test
    void whatCouldNotBePutBackAtOnceIsPutBackLaterAndOneThatFailsKeepsNoOther() throws Exception {
        String failing = write(Strangers.aStranger(), "Hello");
        String ticket = write(Strangers.aStranger(), "Hello");
        manager.put("/surge/priorities").answers(200);
        manager.delete("/surge/priorities").answers(200);

        leftRaised(failing, "NOT A PRIORITY");
        leftRaised(ticket, "LOW");

        eventually(() -> assertThat(priority(ticket)).isEqualTo("low"));
        assertThat(priority(failing)).isEqualTo("normal");
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            database.change("delete from peak_rank where before = 'NOT A PRIORITY'");
        }
    }

    @Test
    void aCampaignIsNotedOnceAndGetsItsEndLater() {
        String noted = """
                {"name":"Radio spot %s","code":"","beganAt":"%s","endedAt":%s}
                """;
        String key = Instant.now().toString();
        Instant began = Instant.now().minusSeconds(30);
        for (int time = 1; time <= 2; time++) {
            manager.post("/campaigns")
                    .header("Idempotency-Key", key)
                    .json(noted.formatted(key, began, null))
                    .answers(200);
        }
        assertThat(manager.get("/campaigns").answers(200).items())
                .filteredOn(each -> each.getString("name").endsWith(key))
                .hasSize(1);
        JsonObject campaign = campaign(key);
        assertThat(Instant.parse(campaign.getString("countedUntil"))).isAfter(Instant.now());

        String path = "/campaigns/" + campaign.getInt("id");
        String over = noted.formatted(key, began, "\"" + began.plusSeconds(10) + "\"");
        agent.put(path).json(over).isRefused(403, "not-permitted");
        manager.put(path).header("If-Match", "\"0\"").json(over).answers(200);

        assertThat(Instant.parse(campaign(key).getString("countedUntil"))).isBefore(Instant.now());
        Answer stale =
                manager.put(path).header("If-Match", "\"0\"").json(over).isRefused(409, "campaign-changed-meanwhile");
        assertThat(stale.text("current.version")).isEqualTo("1");
        manager.put("/campaigns/987654321").json(over).isRefused(404, "no-such-campaign");
        manager.delete(path).answers(200);
    }

    private JsonObject campaign(String name) {
        return manager.get("/campaigns").answers(200).items().stream()
                .filter(each -> each.getString("name").endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void leftRaised(String ticket, String before) throws Exception {
        try (ProductDatabase database = new ProductDatabase(sweetline.data())) {
            database.change("""
                    insert into peak_rank (ticket_id, before, rank, at, put_back_by)
                    select t.id, '%s', t.priority, now(), (select max(account_id) from audit_row
                        where action = 'turned off peak priorities') from ticket t where 'T-' || t.id = '%s'
                    """.formatted(before, ticket));
        }
    }

    private String write(Person person, String text) {
        return Letters.piped(
                sweetline.program(),
                Letter.from(person).at(Instant.now()).about("A question").saying(text));
    }

    private String priority(String ticket) {
        return agent.get("/tickets/" + ticket).answers(200).text("priority");
    }
}
