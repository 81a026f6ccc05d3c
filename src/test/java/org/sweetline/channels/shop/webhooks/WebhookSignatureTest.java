package org.sweetline.channels.shop.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {
    private final WebhookSignature signature = new WebhookSignature("Jefe");

    @Test
    void signsAsTheStandardsExampleDoes() {
        byte[] body = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);

        assertThat(signature.proves("W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=", body))
                .isTrue();
    }

    @Test
    void provesNothingElse() {
        byte[] body = "{\"id\":1}".getBytes(StandardCharsets.UTF_8);
        String good = new String(signature.of(body), StandardCharsets.US_ASCII);

        assertThat(signature.proves("", body)).isFalse();
        assertThat(signature.proves(good.toLowerCase(Locale.ROOT), body)).isFalse();
        assertThat(signature.proves(good, "{\"id\":2}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(new WebhookSignature("another").proves(good, body)).isFalse();
    }
}
