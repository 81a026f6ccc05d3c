package org.sweetline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {
    private static final Instant STARTED = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path database;

    @Test
    void pidFileOfAProcessThatIsGoneIsRemoved() throws IOException {
        writePidFile(Long.toString(Long.MAX_VALUE));

        Postmaster.clear(database);

        assertThat(database.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void strangerWhoInheritedTheNumberIsLeftAlone() throws IOException {
        writePidFile(Long.toString(ProcessHandle.current().pid()));

        Postmaster.clear(database);

        assertThat(database.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void halfWrittenPidFileDoesNotBlockTheStart() throws IOException {
        writePidFile("12x");

        assertThat(Postmaster.running(database)).isEmpty();
    }

    @Test
    void postgresOnOurFolderIsOurs() {
        assertThat(isOurs(process("/opt/bin/postgres", "-D", database.toString(), "-p", "5432")))
                .isTrue();
    }

    @Test
    void postgresOnAnotherFolderIsNotOurs() {
        assertThat(isOurs(process("/opt/bin/postgres", "-D", "/var/lib/postgresql")))
                .isFalse();
    }

    @Test
    void anotherProgramOnOurFolderIsNotOurs() {
        assertThat(isOurs(process("/usr/bin/tail", "-f", database.toString()))).isFalse();
    }

    @Test
    void whereArgumentsAreHiddenTheMomentOfTheStartDecides() {
        assertThat(isOurs(new KnownProcess(Optional.of("/opt/bin/postgres"), Optional.empty(), STARTED.plusSeconds(2))))
                .isTrue();
        assertThat(isOurs(
                        new KnownProcess(Optional.of("/opt/bin/postgres"), Optional.empty(), STARTED.plusSeconds(90))))
                .isFalse();
    }

    private boolean isOurs(ProcessHandle.Info process) {
        return Postmaster.isPostgresOf(database, process, Optional.of(STARTED.getEpochSecond()));
    }

    private static ProcessHandle.Info process(String command, String... arguments) {
        return new KnownProcess(Optional.of(command), Optional.of(arguments), STARTED);
    }

    private void writePidFile(String number) throws IOException {
        Files.writeString(
                database.resolve("postmaster.pid"),
                number + "\n" + database + "\n" + STARTED.getEpochSecond() + "\n5432\n\n127.0.0.1\n");
    }

    private record KnownProcess(Optional<String> command, Optional<String[]> arguments, Instant at)
            implements ProcessHandle.Info {
        @Override
        public Optional<String> commandLine() {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> startInstant() {
            return Optional.of(at);
        }

        @Override
        public Optional<java.time.Duration> totalCpuDuration() {
            return Optional.empty();
        }

        @Override
        public Optional<String> user() {
            return Optional.empty();
        }
    }
}
