package org.sweetline.people.facts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.Customers;
import org.sweetline.testing.SweetlineServer;

class ConsentsResourceIT {
    private final ApiClient agent = SweetlineServer.shared().desk().agent();
    private final String consents = "/customers/" + Customers.somebodyNew(agent) + "/consents";

    @Test
    void nothingIsAgreedToUntilSomebodySaysSo() {
        Answer fresh = agent.get(consents).answers(200);

        assertThat(Answer.objects(fresh.json().getJsonArray("present")))
                .hasSize(7)
                .allSatisfy(consent -> assertThat(consent.getString("state")).isEqualTo("unknown"));
        assertThat(fresh.json().getJsonArray("trail")).isEmpty();
    }

    @Test
    void whatWasSaidLastCountsAndEverythingIsKept() {
        agent.put(consents + "/survey/sms").json("{\"how\":\"said\"}").answers(200);
        agent.put(consents + "/survey/sms").json("{\"how\":\"form\"}").answers(200);

        Answer withdrawn = agent.delete(consents + "/survey/sms?how=wrote").answers(200);

        assertThat(Answer.objects(withdrawn.json().getJsonArray("present")))
                .filteredOn(consent -> isSurveyBySms(consent))
                .singleElement()
                .satisfies(consent -> {
                    assertThat(consent.getString("state")).isEqualTo("withdrawn");
                    assertThat(consent.getString("how")).isEqualTo("wrote");
                    assertThat(Answer.text(consent, "by.name")).isEqualTo("Grace Hopkins");
                });
        assertThat(Answer.objects(withdrawn.json().getJsonArray("trail")))
                .extracting(consent -> consent.getString("state"))
                .containsExactly("withdrawn", "given");
    }

    @Test
    void purposesAreAskedOnlyForTheirChannels() {
        agent.put(consents + "/quote/any").json("{\"how\":\"wrote\"}").answers(200);

        agent.put(consents + "/quote/sms").json("{\"how\":\"wrote\"}").isRefused(400, "invalid-request");
        agent.put(consents + "/news/any").json("{\"how\":\"wrote\"}").isRefused(400, "invalid-request");
        agent.put(consents + "/parties/mail").json("{\"how\":\"wrote\"}").isRefused(400, "invalid-request");
        agent.put(consents + "/news/mail").json("{\"how\":\"guessed\"}").isRefused(400, "invalid-request");
    }

    private static boolean isSurveyBySms(JsonObject consent) {
        return consent.getString("purpose").equals("survey")
                && consent.getString("channel").equals("sms");
    }
}
