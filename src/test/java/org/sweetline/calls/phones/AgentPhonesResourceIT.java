package org.sweetline.calls.phones;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

class AgentPhonesResourceIT {
    private static final String OFFLINE = "{\"state\":\"offline\",\"reason\":\"\"}";

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient agent = sweetline.desk().someoneNew("Minji Han", "agent");
    private final long account = agent.get("/session").answers(200).number("account.id");

    @Test
    void supervisorSetsThePhoneOfSomebodyWhoWentHomeAndItIsPutDown() {
        agent.put("/phone/state")
                .json("{\"state\":\"away\",\"reason\":\"lunch\"}")
                .answers(200);

        sweetline
                .desk()
                .withRole("manager")
                .put("/phones/" + account + "/state")
                .json(OFFLINE)
                .answers(204);

        assertThat(agent.get("/phone").answers(200).text("state")).isEqualTo("offline");
        assertThat(sweetline.program().get("/audit").answers(200).text())
                .contains("set the state of a phone", "account " + account);
    }

    @Test
    void agentsDoNotSetEachOthersPhones() {
        sweetline
                .desk()
                .agent()
                .put("/phones/" + account + "/state")
                .json(OFFLINE)
                .isRefused(403, "not-permitted");
    }

    @Test
    void nobodysPhoneIsNotFound() {
        sweetline
                .desk()
                .withRole("manager")
                .put("/phones/999999999/state")
                .json(OFFLINE)
                .isRefused(404, "no-such-account");
    }
}
