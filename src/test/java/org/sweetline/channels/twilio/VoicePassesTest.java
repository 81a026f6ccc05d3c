package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sweetline.json.Json;

class VoicePassesTest {
    @Test
    void passNamesTheIdentityAndWhatItMayDo() throws Exception {
        VoicePasses passes = new VoicePasses(TwilioConfigs.of(Map.of(
                "twilio.account.sid", "AC00000000000000000000000000000001",
                "twilio.auth.token", "token",
                "twilio.api.key.sid", "SK00000000000000000000000000000002",
                "twilio.api.key.secret", "a secret of thirty-two bytes or so",
                "sweetline.public.url", "https://desk.example.com")));

        Instant before = Clock.systemUTC().instant();

        String[] parts = passes.pass("agent_1").split("\\.");

        assertThat(part(parts[0]).path("cty").asText()).isEqualTo("twilio-fpa;v=1");
        assertThat(part(parts[0]).path("alg").asText()).isEqualTo("HS256");
        JsonNode claims = part(parts[1]);
        assertThat(claims.path("iss").asText()).isEqualTo("SK00000000000000000000000000000002");
        assertThat(claims.path("sub").asText()).isEqualTo("AC00000000000000000000000000000001");
        assertThat(claims.path("grants").path("identity").asText()).isEqualTo("agent_1");
        assertThat(claims.path("grants")
                        .path("voice")
                        .path("incoming")
                        .path("allow")
                        .asBoolean())
                .isTrue();
        assertThat(claims.path("grants").path("voice").has("outgoing")).isFalse();
        assertThat(Instant.ofEpochSecond(claims.path("exp").asLong()))
                .isBetween(before.plusSeconds(3590), before.plusSeconds(3660));
    }

    private static JsonNode part(String encoded) throws Exception {
        byte[] json = Base64.getUrlDecoder().decode(encoded);
        return Json.mapper().readTree(new String(json, StandardCharsets.UTF_8));
    }
}
