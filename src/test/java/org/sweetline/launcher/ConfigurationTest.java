package org.sweetline.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("sweetline.properties");
    }

    @Test
    void environmentWinsOverFileAndCommandLineOverBoth() throws IOException {
        Files.writeString(file, "sweetline.http.port=1\nSWEETLINE_MAIL_ADDRESS=file@example.com\ntwilio.number=+1\n");
        Properties system = new Properties();
        system.setProperty("sweetline.http.port", "3");

        Configuration read = Configuration.read(
                file, Map.of("SWEETLINE_HTTP_PORT", "2", "SWEETLINE_MAIL_ADDRESS", "env@example.com"), system);

        assertThat(read.text("sweetline.http.port")).contains("3");
        assertThat(read.text("sweetline.mail.address")).contains("env@example.com");
        assertThat(read.text("twilio.number")).contains("+1");
    }

    @Test
    void everythingIsHandedOnUnderItsDottedName() {
        Properties system = new Properties();

        read(Map.of("MAGENTO_BASE_URL", "http://shop.test", "PATH", "/bin")).handOn(system);

        assertThat(system).containsEntry("magento.base.url", "http://shop.test").hasSize(1);
    }

    @Test
    void secretComesFromTheFileThatIsNamed() throws IOException {
        Path secret = Files.writeString(folder.resolve("token"), "s3cret\n");

        Configuration read = read(Map.of("TWILIO_AUTH_TOKEN_FILE", secret.toString()));

        assertThat(read.text("twilio.auth.token")).contains("s3cret");
        assertThat(read.text("twilio.auth.token.file")).isEmpty();
    }

    @Test
    void secretFileInTheEnvironmentWinsOverAValueInTheFile() throws IOException {
        Files.writeString(file, "sweetline.database.password=old\n");
        Path secret = Files.writeString(folder.resolve("password"), "new");

        Configuration read = read(Map.of("SWEETLINE_DATABASE_PASSWORD_FILE", secret.toString()));

        assertThat(read.text("sweetline.database.password")).contains("new");
    }

    @Test
    void missingSecretFileIsNamedWithoutAStackTrace() {
        assertThatThrownBy(() -> read(Map.of("SWEETLINE_ADMIN_TOKEN_FILE", "/nowhere/token")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("SWEETLINE_ADMIN_TOKEN_FILE names /nowhere/token, which cannot be read.");
    }

    @Test
    void valueAndFileOfTheSameSecretAreRefusedTogether() {
        assertThatThrownBy(() ->
                        read(Map.of("SWEETLINE_ADMIN_TOKEN", "secret-value", "SWEETLINE_ADMIN_TOKEN_FILE", "/token")))
                .hasMessageContaining("Both SWEETLINE_ADMIN_TOKEN and SWEETLINE_ADMIN_TOKEN_FILE")
                .hasMessageNotContaining("secret-value");
    }

    @Test
    void emptyValueCountsAsNone() throws IOException {
        Files.writeString(file, "sweetline.database.url=jdbc:postgresql://db/sweetline\n");

        Configuration read = read(Map.of("SWEETLINE_DATABASE_URL", " ", "SWEETLINE_ADMIN_TOKEN_FILE", ""));

        assertThat(read.text("sweetline.database.url")).contains("jdbc:postgresql://db/sweetline");
        assertThat(read.text("sweetline.admin.token")).isEmpty();
    }

    @Test
    void portMustBeAPort() {
        for (String wrong : new String[] {"eighty", "-1", "65536"}) {
            assertThatThrownBy(() -> read(Map.of("SWEETLINE_HTTP_PORT", wrong)).port("sweetline.http.port", 8080))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageStartingWith("SWEETLINE_HTTP_PORT must be a port");
        }
        assertThat(read(Map.of()).port("sweetline.http.port", 8080)).isEqualTo(8080);
    }

    @Test
    void demoNeverOverridesWhatAPersonHasSet() {
        Configuration read = read(Map.of("SWEETLINE_MAIL_ADDRESS", "desk@example.com"));

        read.setIfAbsent("SWEETLINE_MAIL_ADDRESS", "help@town.test");
        read.setIfAbsent("magento.base.url", "http://127.0.0.1:1");

        assertThat(read.text("sweetline.mail.address")).contains("desk@example.com");
        assertThat(read.text("magento.base.url")).contains("http://127.0.0.1:1");
    }

    private Configuration read(Map<String, String> environment) {
        return Configuration.read(file, environment, new Properties());
    }
}
