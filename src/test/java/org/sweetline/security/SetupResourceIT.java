package org.sweetline.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.SweetlineServer;

class SetupResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();

    @Test
    void linkIsUsedOnce() {
        String email = sweetline.desk().freshAddress();
        String link = sweetline.desk().invite(email, "Jenny Moon", "agent");

        Answer waiting = sweetline.anonymous().get("/setup/" + link).answers(200);
        Answer first = complete(link, "Jenny Moon", SweetlineServer.PASSWORD);
        Answer second = complete(link, "Mallory Crane", "a password of her own");

        assertThat(waiting.text("kind")).isEqualTo("invitation");
        assertThat(waiting.text("email")).isEqualTo(email);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.text("account.role")).isEqualTo("agent");
        assertThat(second.status()).isEqualTo(404);
        assertThat(second.text("type")).isEqualTo("/problems/link-not-valid");
        sweetline.anonymous().get("/setup/" + link).isRefused(404, "link-not-valid");
    }

    @Test
    void guessedLinkIsRefused() {
        sweetline.anonymous().get("/setup/0123456789").isRefused(404, "link-not-valid");
        sweetline.anonymous().get("/setup/%20").isRefused(404, "link-not-valid");
    }

    @Test
    void weakPasswordLeavesTheLinkValid() {
        String link = sweetline.desk().invite(sweetline.desk().freshAddress(), "Jenny Moon", "agent");

        assertThat(complete(link, "Jenny Moon", "short").text("type")).isEqualTo("/problems/password-too-weak");
        assertThat(complete(link, "Jenny Moon", "passwordpassword").text("type"))
                .isEqualTo("/problems/password-too-weak");
        assertThat(complete(link, "Jenny Moon", SweetlineServer.PASSWORD).status())
                .isEqualTo(200);
    }

    private Answer complete(String link, String name, String password) {
        return sweetline
                .anonymous()
                .post("/setup/" + link)
                .json("{\"name\":\"%s\",\"password\":\"%s\"}".formatted(name, password))
                .send();
    }
}
