package org.sweetline.launcher;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Turns everything that is logged or printed in this process into lines of the log file. */
final class ServerLog {
    private ServerLog() {}

    /** Until there is a log file, the one line on the console says all there is. */
    static void keepOffTheConsole() {
        LogManager.getLogManager().reset();
    }

    static void openIn(Path folder) {
        try {
            Files.createDirectories(folder);
            System.setProperty(LogFile.FOLDER_PROPERTY, folder.toString());
            Path properties = folder.resolve("logging.properties");
            try (InputStream ours = Objects.requireNonNull(ServerLog.class.getResourceAsStream("logging.properties"))) {
                Files.write(properties, ours.readAllBytes());
            }
            // The server reads this same file again when it starts.
            System.setProperty("java.util.logging.config.file", properties.toString());
            try (InputStream in = new FileInputStream(properties.toFile())) {
                LogManager.getLogManager().readConfiguration(in);
            }
            System.setOut(new PrintStream(new Lines(Level.INFO), true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(new Lines(Level.WARNING), true, StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new StartFailure("The log folder " + folder + " cannot be written.", unwritable);
        }
    }

    /** What is printed, a line at a time. */
    private static final class Lines extends OutputStream {
        private static final int LONGEST = 8_192;
        private final Logger log = Logger.getLogger("console");
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private final Level level;

        Lines(Level level) {
            this.level = level;
        }

        @Override
        public synchronized void write(int character) {
            if (character != '\n' && line.size() < LONGEST) {
                line.write(character);
                return;
            }
            String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
            line.reset();
            if (!text.isEmpty()) {
                log.log(level, "{0}", text);
            }
        }
    }
}
