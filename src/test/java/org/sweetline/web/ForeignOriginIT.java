package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

/** What another site's page can make a signed-in browser send. */
class ForeignOriginIT {
    private static final String TOKEN_REQUEST = "{\"name\":\"stolen\"}";

    private final SweetlineServer sweetline = SweetlineServer.shared();
    private final ApiClient browser = sweetline.desk().agent();

    @Test
    void foreignOriginIsRefused() {
        browser.post("/tokens")
                .header("Origin", "https://evil.example")
                .json(TOKEN_REQUEST)
                .isRefused(403, "foreign-origin");
        browser.post("/tokens").header("Origin", "null").json(TOKEN_REQUEST).isRefused(403, "foreign-origin");
        browser.post("/tokens")
                .header("Sec-Fetch-Site", "cross-site")
                .json(TOKEN_REQUEST)
                .isRefused(403, "foreign-origin");
        browser.delete("/session").header("Sec-Fetch-Site", "same-site").isRefused(403, "foreign-origin");
    }

    @Test
    void ownPageIsAccepted() {
        browser.post("/tokens")
                .header("Origin", sweetline.address().toString())
                .header("Sec-Fetch-Site", "same-origin")
                .json(TOKEN_REQUEST)
                .answers(201);
    }

    @Test
    void formsAreNotJson() {
        browser.post("/tokens")
                .body("application/x-www-form-urlencoded", "name=stolen")
                .isRefused(415, "unsupported-media-type");
        browser.post("/tokens").body("text/plain", TOKEN_REQUEST).isRefused(415, "unsupported-media-type");
        browser.post("/tokens")
                .body("multipart/form-data; boundary=x", "--x--")
                .isRefused(415, "unsupported-media-type");
    }

    @Test
    void signInFromAnotherSiteIsRefused() {
        sweetline
                .anonymous()
                .post("/session")
                .header("Origin", "https://evil.example")
                .json("{\"email\":\"a@b.example\",\"password\":\"does not matter\"}")
                .isRefused(403, "foreign-origin");
    }

    @Test
    void wayThatIsWrittenOtherwiseIsTheSameWay() {
        for (String way : new String[] {"/api;v=1/v1/session", "/%61pi/v1/session", "/api/v1;x/session"}) {
            Answer refused = sweetline
                    .anonymous()
                    .outside("POST", way)
                    .header("Origin", "https://evil.example")
                    .json("{\"email\":\"\",\"password\":\"does not matter\"}")
                    .send();

            assertThat(refused.status()).as(way).isBetween(403, 405);
        }
    }

    @Test
    void programsHaveNoOrigin() {
        sweetline
                .program()
                .post("/tokens")
                .header("Origin", "https://evil.example")
                .json(TOKEN_REQUEST)
                .answers(201);
    }
}
