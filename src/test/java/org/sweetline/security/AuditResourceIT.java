package org.sweetline.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.SweetlineServer;

class AuditResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();

    @Test
    void whatAnAdministratorChangesIsWrittenDownWithTheRequest() {
        Answer made = sweetline
                .desk()
                .administrator()
                .post("/tokens")
                .json("{\"name\":\"audited\"}")
                .answers(201);

        Answer trail = sweetline.program().get("/audit?limit=50").answers(200);

        assertThat(trail.items())
                .filteredOn(row -> row.getString("subject").equals("token " + made.number("id")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getString("action")).isEqualTo("made API token");
                    assertThat(row.getString("actor")).isEqualTo("Alex Romero");
                    assertThat(row.getString("requestId")).isEqualTo(made.header("X-Request-Id"));
                });
        assertThat(trail.text()).doesNotContain(made.text("token"));
    }

    @Test
    void failedSignInIsWrittenDownWithoutThePassword() {
        sweetline
                .anonymous()
                .post("/session")
                .json("{\"email\":\"intruder@sweetline.example\",\"password\":\"open sesame, please\"}")
                .isRefused(401, "sign-in-failed");

        Answer trail = sweetline.program().get("/audit?limit=20").answers(200);

        assertThat(trail.items())
                .anySatisfy(row -> assertThat(row.getString("action")).isEqualTo("sign-in failed"));
        assertThat(trail.text()).doesNotContain("sesame");
    }

    @Test
    void managerReadsAndAgentDoesNot() {
        sweetline.desk().withRole("manager").get("/audit").answers(200);
        sweetline.desk().agent().get("/audit").isRefused(403, "not-permitted");
    }
}
