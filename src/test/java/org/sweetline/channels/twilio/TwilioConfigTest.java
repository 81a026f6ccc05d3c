package org.sweetline.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sweetline.config.ConfigException;

class TwilioConfigTest {
    private static final Map<String, String> ACCOUNT = Map.of(
            "twilio.account.sid", "AC00000000000000000000000000000001",
            "twilio.auth.token", "first",
            "sweetline.public.url", "https://desk.example.com");

    @Test
    void withoutAnAccountTheDoorIsClosed() {
        TwilioConfig config = TwilioConfigs.of(Map.of("sweetline.public.url", "https://desk.example.com"));

        assertThat(config.open()).isFalse();
        assertThat(config.signingTokens()).isEmpty();
    }

    @Test
    void accountTokenSpeaksForTheAccountUntilThereIsAKey() {
        TwilioConfig token = TwilioConfigs.of(ACCOUNT);
        TwilioConfig key = TwilioConfigs.of(with(Map.of(
                "twilio.api.key.sid", "SK00000000000000000000000000000002",
                "twilio.api.key.secret", "key secret",
                "twilio.auth.token.secondary", "second",
                "twilio.number", "+14155550123")));

        assertThat(token.restUser()).isEqualTo("AC00000000000000000000000000000001");
        assertThat(token.restPassword()).isEqualTo("first");
        assertThat(token.signingTokens()).containsExactly("first");
        assertThat(token.apiBase()).isEqualTo(URI.create("https://api.twilio.com"));
        assertThat(key.restUser()).isEqualTo("SK00000000000000000000000000000002");
        assertThat(key.restPassword()).isEqualTo("key secret");
        assertThat(key.signingTokens()).containsExactly("first", "second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:4010", "http://localhost:4010", "http://[::1]:4010"})
    void emulatorOnThisMachineMayStandInForTwilio(String base) {
        assertThat(TwilioConfigs.of(with(Map.of("twilio.api.base", base))).apiBase())
                .isEqualTo(URI.create(base));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.example.com",
                "http://127.0.0.1.example.com",
                "http://169.254.169.254",
                "http://localhost.example.com:80",
                "http://127.0.0.1@example.com/",
                "http://user@127.0.0.1/",
                "http:///nowhere"
            })
    void credentialsGoNowhereElse(String base) {
        assertThatThrownBy(() -> TwilioConfigs.of(with(Map.of("twilio.api.base", base))))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("TWILIO_API_BASE");
    }

    @ParameterizedTest
    @CsvSource({
        "twilio.account.sid, AC1, TWILIO_ACCOUNT_SID",
        "twilio.auth.token, '', TWILIO_AUTH_TOKEN",
        "sweetline.public.url, '', SWEETLINE_PUBLIC_URL",
        "twilio.api.key.sid, SK00000000000000000000000000000002, TWILIO_API_KEY_SECRET",
        "twilio.api.key.secret, hush, TWILIO_API_KEY_SID",
        "twilio.number, 415 555 0123, TWILIO_NUMBER",
    })
    void wrongValueIsNamedAndNeverShown(String key, String value, String named) {
        assertThatThrownBy(() -> TwilioConfigs.of(with(Map.of(key, value))))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(named)
                .message()
                .doesNotContain("hush");
    }

    private static Map<String, String> with(Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(ACCOUNT);
        settings.putAll(more);
        return settings;
    }
}
