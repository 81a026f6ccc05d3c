package org.sweetline.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

class AccountsResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();

    @Test
    void disabledColleagueIsOutAtOnceAndComesBack() {
        ApiClient colleague = sweetline.desk().someoneNew("Casey Temp", "agent");
        long id = colleague.get("/session").answers(200).number("account.id");

        sweetline.program().put("/accounts/" + id + "/disablement").answers(200);
        colleague.get("/session").isRefused(401, "not-signed-in");
        Answer enabled =
                sweetline.program().delete("/accounts/" + id + "/disablement").answers(200);

        assertThat(enabled.isTrue("disabled")).isFalse();
    }

    @Test
    void newRoleHoldsFromTheNextRequest() {
        ApiClient colleague = sweetline.desk().someoneNew("Jessica Albright", "agent");
        long id = colleague.get("/session").answers(200).number("account.id");
        colleague.get("/audit").isRefused(403, "not-permitted");

        sweetline
                .program()
                .put("/accounts/" + id + "/role")
                .json("{\"role\":\"manager\"}")
                .answers(200);

        colleague.get("/audit").answers(200);
    }

    @Test
    void twoPeopleDoNotShareAnAddress() {
        String email = sweetline.desk().freshAddress();
        sweetline.desk().invite(email, "First", "agent");

        sweetline
                .program()
                .post("/accounts")
                .json("{\"email\":\"" + email.toUpperCase(java.util.Locale.ROOT)
                        + "\",\"name\":\"Second\",\"role\":\"agent\"}")
                .isRefused(409, "account-exists");
    }

    @Test
    void agentsSeeNamesAndNoAddresses() {
        Answer seen = sweetline.desk().agent().get("/accounts").answers(200);

        assertThat(seen.items()).isNotEmpty();
        assertThat(seen.text()).doesNotContain("@");
    }

    @Test
    void nobodyGivesThemselvesARole() {
        sweetline
                .desk()
                .agent()
                .put("/session/language")
                .json("{\"language\":\"en\",\"role\":\"admin\"}")
                .isRefused(400, "invalid-request");
        assertThat(sweetline.desk().agent().get("/session").answers(200).text("account.role"))
                .isEqualTo("agent");
    }
}
