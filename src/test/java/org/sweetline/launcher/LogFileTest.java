package org.sweetline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    private LogFile log;

    @BeforeEach
    void open() {
        log = new LogFile(folder, 200);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void lineSaysWhenHowBadWhoAndWhat() {
        log.publish(entry("Ticket {0} was opened", "T-1042"));

        assertThat(folder.resolve("sweetline.log"))
                .content()
                .contains("Z INFO org.sweetline: Ticket T-1042 was opened");
    }

    @Test
    void olderLogsAreKeptInABoundedNumber() {
        for (int i = 0; i < 40; i++) {
            log.publish(entry("{0}", "x".repeat(150)));
        }

        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "sweetline.log",
                        "sweetline.1.log",
                        "sweetline.2.log",
                        "sweetline.3.log",
                        "sweetline.4.log",
                        "sweetline.5.log");
        assertThat(folder.resolve("sweetline.log").toFile().length()).isLessThanOrEqualTo(200);
    }

    @Test
    void logGoesOnWhereAnEarlierRunEnded() {
        log.publish(entry("first {0}", ""));
        log.close();
        log = new LogFile(folder, 200);

        log.publish(entry("second {0}", ""));

        assertThat(folder.resolve("sweetline.log")).content().contains("first").contains("second");
    }

    private static LogRecord entry(String text, String word) {
        LogRecord entry = new LogRecord(Level.INFO, text);
        entry.setLoggerName("org.sweetline");
        entry.setParameters(new Object[] {word});
        return entry;
    }
}
