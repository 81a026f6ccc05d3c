package org.sweetline.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiClient;
import org.sweetline.testing.SweetlineServer;

class SessionResourceIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();

    @Test
    void administratorSignsInLooksAndSignsOut() {
        Answer opened = signIn(SweetlineServer.ADMIN_EMAIL, SweetlineServer.PASSWORD);
        ApiClient browser = sweetline.anonymous().withCookie(opened.cookie());

        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(browser.get("/session").answers(200).text("account.role")).isEqualTo("admin");

        browser.delete("/session").answers(204);
        browser.get("/session").isRefused(401, "not-signed-in");
    }

    @Test
    void wrongPasswordAndUnknownAddressAreRefusedAlike() {
        Answer wrong = signIn(SweetlineServer.ADMIN_EMAIL, "not the password at all");
        Answer unknown = signIn("nobody@sweetline.example", "not the password at all");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.text("type")).isEqualTo(unknown.text("type"));
        assertThat(wrong.text("detail")).isEqualTo(unknown.text("detail"));
        assertThat(wrong.header("Set-Cookie")).isEmpty();
    }

    /** Twelve at once: each is counted before it is judged. */
    @Test
    void tenFailuresCloseTheDoorForAWhileAlsoToWhoIsWithin() {
        ApiClient within = sweetline.desk().someoneNew("Dana Whitlock", "agent");
        String email = within.get("/session").answers(200).text("account.email");
        List<CompletableFuture<Answer>> guesses = IntStream.range(0, 12)
                .mapToObj(guess -> CompletableFuture.supplyAsync(() -> signIn(email, "guess number " + guess)))
                .toList();

        assertThat(guesses.stream().map(CompletableFuture::join).map(Answer::status))
                .isSubsetOf(401, 429)
                .satisfies(statuses ->
                        assertThat(Collections.frequency(statuses, 401)).isLessThanOrEqualTo(10));

        while (signIn(email, "one more guess").status() == 401) {
            assertThat(within.get("/session").answers(200).text("account.email"))
                    .isEqualTo(email);
        }
        Answer refused = signIn(email, "guess number ten");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("type")).isEqualTo("/problems/too-many-attempts");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        within.put("/session/password")
                .json("{\"current\":\"one more guess\",\"password\":\"another long sentence\"}")
                .isRefused(429, "too-many-attempts");
        assertThat(signIn(SweetlineServer.ADMIN_EMAIL, SweetlineServer.PASSWORD).status())
                .isEqualTo(200);
    }

    /** The door counts by it, and its index takes no more than some thousand signs. */
    @Test
    void whatCanBeNobodysAddressIsNeitherJudgedNorKept() {
        for (String email : List.of("x".repeat(1_000_000) + "@example.org", "nobody\\u0000@example.org")) {
            Answer refused = signIn(email, "not the password at all");

            assertThat(refused.status()).isEqualTo(400);
        }
    }

    @Test
    void newPasswordEndsTheOtherSessions() {
        String email = sweetline.desk().freshAddress();
        String link = sweetline.desk().invite(email, "Said Haddad", "returns");
        Answer setUp = sweetline
                .anonymous()
                .post("/setup/" + link)
                .json("{\"name\":\"Said Haddad\",\"password\":\"" + SweetlineServer.PASSWORD + "\"}")
                .answers(200);
        ApiClient here = sweetline.anonymous().withCookie(setUp.cookie());
        ApiClient elsewhere = sweetline.anonymous().signedIn(email, SweetlineServer.PASSWORD);

        here.put("/session/password")
                .json("{\"current\":\"wrong one, sorry\",\"password\":\"another long sentence\"}")
                .isRefused(401, "sign-in-failed");
        here.put("/session/password")
                .json("{\"current\":\"" + SweetlineServer.PASSWORD + "\",\"password\":\"another long sentence\"}")
                .answers(204);

        here.get("/session").answers(200);
        elsewhere.get("/session").answers(401);
        assertThat(signIn(email, "another long sentence").status()).isEqualTo(200);
    }

    @Test
    void languageIsOneOfTwo() {
        ApiClient agent = sweetline.desk().someoneNew("Minji Han", "agent");

        assertThat(agent.put("/session/language")
                        .json("{\"language\":\"ko\"}")
                        .answers(200)
                        .text("account.language"))
                .isEqualTo("ko");
        agent.put("/session/language").json("{\"language\":\"fr\"}").isRefused(400, "invalid-request");
    }

    private Answer signIn(String email, String password) {
        return sweetline
                .anonymous()
                .post("/session")
                .json("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password))
                .send();
    }
}
