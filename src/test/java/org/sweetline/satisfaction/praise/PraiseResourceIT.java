package org.sweetline.satisfaction.praise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventuallyFound;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.Strangers;
import org.sweetline.testing.SweetlineServer;

class PraiseResourceIT {
    private final ApiClient agent = SweetlineServer.shared().desk().agent();
    private final ApiClient manager = SweetlineServer.shared().desk().withRole("manager");

    @Test
    void kindWordsAreHeardWithWhoIsMeantAndWhy() {
        String ticket = ticketSaying("Grace went above and beyond, thank you so much for fixing my order.");

        JsonObject heard = heardOn(ticket);

        assertThat(heard.getString("target")).isEqualTo("agent");
        assertThat(Answer.text(heard, "agent.name")).isEqualTo("Grace Hopkins");
        assertThat(heard.getString("state")).isEqualTo("suggested");
        assertThat(heard.getJsonArray("spans").getValuesAs(JsonObject.class))
                .extracting(span -> span.getString("rule"))
                .contains("above-and-beyond");
    }

    @Test
    void whatIsConfirmedCanBeTakenBackAndNobodyOverwritesAnother() {
        String path = "/praise/"
                + heardOn(ticketSaying("You have been so kind and patient with me!"))
                        .getInt("id");

        Answer confirmed = judge(path, "confirmed").answers(200);
        manager.put(path + "/judgement")
                .header("If-Match", "\"1\"")
                .json("{\"state\":\"rejected\"}")
                .isRefused(409, "praise-changed-meanwhile");
        Answer undone = manager.delete(path + "/judgement").answers(200);

        assertThat(confirmed.text("state")).isEqualTo("confirmed");
        assertThat(confirmed.text("judgedBy.name")).isEqualTo("Colleague manager");
        assertThat(undone.text("state")).isEqualTo("suggested");
    }

    @Test
    void politenessIsNotHeardAsPraise() {
        String polite = ticketSaying("Please cancel my order. Thank you so much!");
        String kind = ticketSaying("Best service ever, you are amazing!");

        heardOn(kind);

        assertThat(suggestions())
                .noneMatch(praise -> praise.getString("ticket", "").equals(polite));
    }

    private org.sweetline.testing.ApiRequest judge(String path, String state) {
        return manager.put(path + "/judgement").json("{\"state\":\"" + state + "\"}");
    }

    private String ticketSaying(String words) {
        return Customers.ticketOf(agent, Strangers.aStranger(), words).text("number");
    }

    private JsonObject heardOn(String ticket) {
        return eventuallyFound(
                "kind words on " + ticket,
                () -> suggestions().stream()
                        .filter(praise -> praise.getString("ticket", "").equals(ticket))
                        .findFirst());
    }

    private List<JsonObject> suggestions() {
        return manager.get("/praise?limit=200").answers(200).items();
    }
}
