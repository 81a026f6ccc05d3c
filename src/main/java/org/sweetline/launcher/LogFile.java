package org.sweetline.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Writes sweetline.log and keeps a bounded number of older ones beside it (sweetline.1.log is the youngest). The log
 * manager makes it by name, so it learns its folder from a system property.
 */
public final class LogFile extends Handler {
    static final String FOLDER_PROPERTY = "sweetline.logs";
    private static final long LIMIT = 10L * 1024 * 1024;
    private static final int KEPT = 5;

    private final Path folder;
    private final long limit;
    private @Nullable OutputStream out;
    private long size;

    public LogFile() {
        this(Path.of(System.getProperty(FOLDER_PROPERTY, "logs")), LIMIT);
    }

    LogFile(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
        setFormatter(new SimpleFormatter());
    }

    @Override
    public synchronized void publish(@Nullable LogRecord record) {
        if (record == null || !isLoggable(record)) {
            return;
        }
        byte[] line = format(record).getBytes(StandardCharsets.UTF_8);
        try {
            OutputStream open = opened(line.length);
            open.write(line);
            open.flush();
            size += line.length;
        } catch (IOException failed) {
            reportError("The log cannot be written", failed, ErrorManager.WRITE_FAILURE);
        }
    }

    @Override
    public void flush() {
        // Each line is flushed as it is written.
    }

    @Override
    public synchronized void close() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException failed) {
            reportError("The log cannot be closed", failed, ErrorManager.CLOSE_FAILURE);
        }
        out = null;
    }

    private OutputStream opened(int more) throws IOException {
        OutputStream open = out;
        if (open != null && size + more <= limit) {
            return open;
        }
        close();
        Files.createDirectories(folder);
        Path current = folder.resolve("sweetline.log");
        size = Files.exists(current) ? Files.size(current) : 0;
        if (size > 0 && size + more > limit) {
            rotate(current);
            size = 0;
        }
        open = Files.newOutputStream(current, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        out = open;
        return open;
    }

    private void rotate(Path current) throws IOException {
        for (int age = KEPT; age > 1; age--) {
            Path younger = older(age - 1);
            if (Files.exists(younger)) {
                Files.move(younger, older(age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(current, older(1), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path older(int age) {
        return folder.resolve("sweetline." + age + ".log");
    }

    private String format(LogRecord entry) {
        Instant at = entry.getInstant().truncatedTo(ChronoUnit.MILLIS);
        StringWriter text = new StringWriter();
        text.append(at.toString()).append(' ').append(entry.getLevel().getName());
        text.append(' ').append(String.valueOf(entry.getLoggerName())).append(": ");
        text.append(getFormatter().formatMessage(entry)).append(System.lineSeparator());
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        return text.toString();
    }
}
