package org.sweetline.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The PostgreSQL that a data folder's pid file names. It outlives a product that was killed, and then blocks the next
 * start: it is stopped before. A process that only inherited the number is left alone.
 */
final class Postmaster {
    private static final Duration FAST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration AT_ONCE = Duration.ofSeconds(10);
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(10);

    private final Path pidFile;
    private final ProcessHandle process;

    private Postmaster(Path pidFile, ProcessHandle process) {
        this.pidFile = pidFile;
        this.process = process;
    }

    /** Only while the product holds the data folder: then whoever runs there is an orphan of ours. */
    static void clear(Path database) throws IOException {
        Path pidFile = database.resolve("postmaster.pid");
        Optional<Postmaster> running = running(database);
        if (running.isPresent()) {
            running.get().stop();
        }
        Files.deleteIfExists(pidFile);
    }

    /** Also what no pid file names yet: an initdb that goes on after the product that began it was killed. */
    static void clearHalfMade(Path database) throws IOException {
        clear(database);
        ProcessHandle.allProcesses()
                .filter(process -> isMaking(database, process.info()))
                .forEach(process -> {
                    process.destroyForcibly();
                    new Postmaster(database.resolve("postmaster.pid"), process).ended(AT_ONCE);
                });
    }

    private static boolean isMaking(Path database, ProcessHandle.Info info) {
        return info.arguments().isPresent()
                && Arrays.asList(info.arguments().get()).contains(database.toString())
                && info.command()
                        .filter(command -> command.contains("postgres-bin"))
                        .isPresent();
    }

    static Optional<Postmaster> running(Path database) throws IOException {
        Path pidFile = database.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        return number(lines, 0)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> isPostgresOf(database, process.info(), number(lines, 2)))
                .map(process -> new Postmaster(pidFile, process));
    }

    static boolean isPostgresOf(Path database, ProcessHandle.Info info, Optional<Long> startedAt) {
        boolean postgres = info.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(true);
        if (!postgres) {
            return false;
        }
        if (info.arguments().isPresent()) {
            return Arrays.asList(info.arguments().get()).contains(database.toString());
        }
        // Where a process's arguments cannot be seen, the moment of its start tells a reused number.
        return startedAt.isPresent()
                && info.startInstant()
                        .map(at -> Duration.between(Instant.ofEpochSecond(startedAt.get()), at)
                                .abs())
                        .filter(apart -> apart.compareTo(CLOCK_SLACK) < 0)
                        .isPresent();
    }

    /** Fast first, which ends its clients and keeps everything; harder only when that takes too long. */
    void stop() {
        if (signal("INT") && ended(FAST)) {
            return;
        }
        if (signal("QUIT") && ended(AT_ONCE)) {
            return;
        }
        process.destroyForcibly();
        if (!ended(AT_ONCE)) {
            throw new StartFailure("PostgreSQL (process " + process.pid() + ") still runs on " + pidFile.getParent()
                    + " and cannot be stopped; stop it and start again.");
        }
    }

    boolean ended(Duration patience) {
        // onExit looks at a process that is no child only every few seconds.
        long deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return !process.isAlive();
    }

    // pg_ctl refuses to run as root; a shell's own kill is everywhere but on Windows.
    private boolean signal(String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return true;
        } catch (IOException noShell) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Long> number(List<String> lines, int index) {
        try {
            return lines.size() > index
                    ? Optional.of(Long.parseLong(lines.get(index).strip()))
                    : Optional.empty();
        } catch (NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }
}
