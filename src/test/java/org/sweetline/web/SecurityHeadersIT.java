package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sweetline.testing.Answer;
import org.sweetline.testing.SweetlineServer;

class SecurityHeadersIT {
    private final SweetlineServer sweetline = SweetlineServer.shared();

    static Stream<String> everyKindOfAnswer() {
        return Stream.of(
                "/",
                "/tickets/T-1001",
                "/assets/missing.js",
                "/api/v1/session",
                "/api/v1/tickets",
                "/api/v1/nowhere",
                "/health/ready",
                "/openapi");
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAnswer")
    void everyAnswerTellsTheBrowserWhatItMustNotDo(String path) {
        Answer answer = sweetline.anonymous().outside("GET", path).send();

        assertThat(answer.header("Content-Security-Policy"))
                .contains(
                        "default-src 'self'",
                        "script-src 'self'",
                        "frame-ancestors 'none'",
                        "object-src 'none'",
                        "base-uri 'none'",
                        "connect-src 'self' wss://voice-js.roaming.twilio.com ")
                .doesNotContain("unsafe-eval");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
        assertThat(answer.text()).doesNotContain("Payara");
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAnswer")
    void answersOfTheApiAreKeptByNobody(String path) {
        Answer answer = sweetline.anonymous().outside("GET", path).send();

        if (path.startsWith("/api/")) {
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("X-Request-Id")).matches("[0-9a-f]{16}");
        }
    }
}
