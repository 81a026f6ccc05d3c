package org.sweetline.channels.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

class MailConfigTest {

    @Test
    void withoutSettingsThereIsNoMail() {
        MailConfig config = config(Map.of());

        assertThat(config.address()).isEmpty();
        assertThat(config.imap()).isEmpty();
        assertThat(config.smtp()).isEmpty();
        assertThat(config.plusAddresses()).isFalse();
        assertThat(config.pollInterval()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void everySettingIsRead() {
        MailConfig config = config(Map.of(
                "sweetline.mail.address", "Support@Help.test",
                "sweetline.mail.name", "Sweetline",
                "sweetline.mail.imap.url", "imaps://support%40help.test:p%2Fw+d@mail.help.test/Desk",
                "sweetline.mail.smtp.url", "smtp://localhost:2525",
                "sweetline.mail.plus.addresses", "true",
                "sweetline.mail.poll.interval", "PT3S"));

        assertThat(config.address()).isEqualTo("support@help.test");
        assertThat(config.displayName()).isEqualTo("Sweetline");
        assertThat(config.imap())
                .contains(new MailHost("imaps", "mail.help.test", 993, "support@help.test", "p/w+d", "Desk"));
        assertThat(config.smtp()).contains(new MailHost("smtp", "localhost", 2525, "", "", "INBOX"));
        assertThat(config.imap().orElseThrow().toString()).doesNotContain("p/w+d");
        assertThat(config.plusAddresses()).isTrue();
        assertThat(config.pollInterval()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void wrongSettingsAreNamedInWordsWithoutThePassword() {
        wrong(Map.of("sweetline.mail.address", "not an address"), "SWEETLINE_MAIL_ADDRESS");
        wrong(Map.of("sweetline.mail.imap.url", "imaps://u:secret@h"), "SWEETLINE_MAIL_ADDRESS must be set");
        wrong(
                Map.of("sweetline.mail.address", "a@b.test", "sweetline.mail.imap.url", "imaps://h"),
                "SWEETLINE_MAIL_IMAP_URL");
        wrong(
                Map.of("sweetline.mail.address", "a@b.test", "sweetline.mail.imap.url", "http://u:secret@h"),
                "SWEETLINE_MAIL_IMAP_URL");
    }

    private static void wrong(Map<String, String> settings, String words) {
        assertThatThrownBy(() -> config(settings))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("secret");
    }

    private static MailConfig config(Map<String, String> settings) {
        return new MailConfig(new Settings(key -> Optional.ofNullable(settings.get(key))));
    }
}
