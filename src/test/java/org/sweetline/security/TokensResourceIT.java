package org.sweetline.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

class TokensResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();

    @Test
    void tokenMayWhatItsOwnerMayUntilItIsRevoked() {
        ApiClient owner = sweetline.desk().agent();
        Answer made = owner.post("/tokens").json("{\"name\":\"label printer\"}").answers(201);
        ApiClient program = sweetline.anonymous().withToken(made.text("token"));

        program.get("/tickets").answers(200);
        program.get("/audit").isRefused(403, "not-permitted");
        owner.delete("/tokens/" + made.number("id")).answers(204);

        program.get("/tickets").isRefused(401, "not-signed-in");
        owner.delete("/tokens/" + made.number("id")).isRefused(404, "no-such-token");
    }

    @Test
    void secretIsShownOnce() {
        ApiClient owner = sweetline.desk().agent();
        String secret =
                owner.post("/tokens").json("{\"name\":\"backup\"}").answers(201).text("token");

        Answer list = owner.get("/tokens").answers(200);

        assertThat(list.items()).isNotEmpty();
        assertThat(list.text()).doesNotContain(secret).doesNotContain("hash");
    }

    @Test
    void nobodyRevokesSomebodyElsesToken() {
        Answer made = sweetline
                .desk()
                .agent()
                .post("/tokens")
                .json("{\"name\":\"mine\"}")
                .answers(201);

        sweetline.desk().administrator().delete("/tokens/" + made.number("id")).isRefused(404, "no-such-token");

        sweetline.anonymous().withToken(made.text("token")).get("/session").answers(200);
    }

    @Test
    void unknownAndGarbledTokensAreNobody() {
        sweetline.anonymous().withToken("swl_guess").get("/session").isRefused(401, "not-signed-in");
        sweetline
                .anonymous()
                .get("/session")
                .header("Authorization", "Basic QWxleDpzb2Nrcw==")
                .isRefused(401, "not-signed-in");
    }
}
