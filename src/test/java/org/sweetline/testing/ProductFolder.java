package org.sweetline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where one product of a test lives: its working directory, its data, what it said. */
record ProductFolder(Path root) {
    /** As the README starts it. */
    private static final List<String> SHIPPED = List.of("-Xmx512m");

    /** Tuned for a quick start: the run starts many, and none of them lives long. */
    private static final List<String> QUICK = List.of(
            "-Xms512m",
            "-Xmx512m",
            "-Xmn200m",
            "-XX:MetaspaceSize=160m",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=128m",
            "-XX:+UseSerialGC",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote");

    private static final int TAIL_LINES = 80;

    static ProductFolder make(String name) {
        try {
            return new ProductFolder(Files.createTempDirectory("sweetline-" + name + "-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return root.resolve("data");
    }

    Path said() {
        return root.resolve("said.txt");
    }

    private Path complained() {
        return root.resolve("complained.txt");
    }

    /** As it is shipped it is measured, and lets whoever measures go first: that one would not share its processors. */
    Process launch(Map<String, String> environment, boolean asShipped) {
        Path jar = Path.of("target", "sweetline.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new AssertionError(jar + " is missing: build it with mvn -DskipTests package");
        }
        ProcessBuilder builder = new ProcessBuilder(asShipped ? letting(command(jar, SHIPPED)) : command(jar, QUICK));
        builder.environment().keySet().removeIf(ProductFolder::isSetting);
        builder.environment().putAll(environment);
        try {
            boolean ownDatabase = !environment.containsKey("SWEETLINE_DATABASE_URL");
            if (ownDatabase && !Files.exists(data().resolve("postgres"))) {
                DataTemplate.copyTo(data());
            }
            return builder.directory(root.toFile())
                    .redirectOutput(said().toFile())
                    .redirectError(complained().toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> letting(List<String> command) {
        return Stream.concat(Stream.of("nice", "-n", "10"), command.stream()).toList();
    }

    private static List<String> command(Path jar, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    String tail() {
        return log(TAIL_LINES);
    }

    private String whole() {
        return log(Integer.MAX_VALUE);
    }

    private String log(int mostLines) {
        StringBuilder text = new StringBuilder();
        for (Path file : List.of(said(), complained())) {
            append(text, file, mostLines);
        }
        newestLog().ifPresent(file -> append(text, file, mostLines));
        return text.toString();
    }

    /** Beside the reports, so that a failure in the night can be explained in the morning. */
    void keepLogs() {
        try {
            Path kept = Files.createDirectories(Path.of("target", "failsafe-reports"));
            Files.writeString(kept.resolve(root.getFileName() + ".log"), whole());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        stopOrphanedDatabase();
        delete(root);
    }

    static void delete(Path tree) {
        try (Stream<Path> files = Files.walk(tree)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // A temporary folder of the machine: what is left there does no harm.
        }
    }

    /** A product that was killed leaves its database running. */
    private void stopOrphanedDatabase() {
        Path pidFile = data().resolve("postgres").resolve("postmaster.pid");
        try {
            if (Files.exists(pidFile)) {
                long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
                ProcessHandle.of(pid).ifPresent(database -> {
                    database.destroy();
                    database.onExit()
                            .orTimeout(10, java.util.concurrent.TimeUnit.SECONDS)
                            .exceptionally(late -> {
                                database.destroyForcibly();
                                return database;
                            })
                            .join();
                });
            }
        } catch (IOException | NumberFormatException e) {
            // It went by itself meanwhile.
        }
    }

    private Optional<Path> newestLog() {
        Path logs = data().resolve("logs");
        if (!Files.isDirectory(logs)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(logs)) {
            return files.filter(file -> file.getFileName().toString().startsWith("sweetline"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void append(StringBuilder tail, Path file, int mostLines) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            tail.append("--- ").append(file.getFileName()).append('\n');
            lines.stream()
                    .skip(Math.max(0, lines.size() - mostLines))
                    .forEach(line -> tail.append(line).append('\n'));
        } catch (IOException e) {
            tail.append(e).append('\n');
        }
    }

    private static boolean isSetting(String name) {
        return name.startsWith("SWEETLINE_") || name.startsWith("TWILIO_") || name.startsWith("MAGENTO_");
    }
}
