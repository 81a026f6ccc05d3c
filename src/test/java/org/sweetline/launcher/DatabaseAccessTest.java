package org.sweetline.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DatabaseAccessTest {
    @Test
    void credentialsInTheUrlMoveOutOfIt() {
        DatabaseAccess access = external("postgres://desk:p%40ss@db.example:5433/sweetline", Map.of());

        assertThat(access.url()).isEqualTo("jdbc:postgresql://db.example:5433/sweetline");
        assertThat(access.user()).isEqualTo("desk");
        assertThat(access.password()).isEqualTo("p@ss");
    }

    @Test
    void settingsOfTheirOwnWinOverTheUrl() {
        DatabaseAccess access = external(
                "postgresql://desk:old@db/sweetline",
                Map.of("SWEETLINE_DATABASE_USER", "other", "SWEETLINE_DATABASE_PASSWORD", "new"));

        assertThat(access.user()).isEqualTo("other");
        assertThat(access.password()).isEqualTo("new");
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() -> external("jdbc:mysql://db/sweetline", Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("jdbc:postgresql://host:5432/database");
    }

    @Test
    void unreachableDatabaseIsNamedWithoutItsPassword() {
        DatabaseAccess access = external(
                "jdbc:postgresql://127.0.0.1:1/sweetline?password=hidden",
                Map.of("SWEETLINE_DATABASE_PASSWORD", "hidden"));

        assertThatThrownBy(access::checked)
                .isInstanceOf(StartFailure.class)
                .hasMessage(
                        "The database at jdbc:postgresql://127.0.0.1:1/sweetline cannot be reached (SWEETLINE_DATABASE_URL).");
        assertThat(access.toString()).doesNotContain("hidden");
    }

    private static DatabaseAccess external(String url, Map<String, String> environment) {
        return DatabaseAccess.external(Configuration.read(Path.of("none"), environment, new Properties()), url);
    }
}
