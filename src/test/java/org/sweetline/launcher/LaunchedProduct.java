package org.sweetline.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One run after another of target/sweetline.jar on a port of its own. */
final class LaunchedProduct {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Map<String, String> environment = new HashMap<>(Map.of("SWEETLINE_HTTP_PORT", "0"));
    private final Path folder;
    private Path jar = Path.of("target", "sweetline.jar").toAbsolutePath();
    private @Nullable Run run;

    LaunchedProduct(Path folder, Path data) {
        this.folder = folder;
        environment.put("SWEETLINE_DATA", data.toString());
    }

    LaunchedProduct with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    LaunchedProduct from(Path otherJar) {
        jar = otherJar;
        return this;
    }

    LaunchedProduct start() throws IOException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Path complained = Files.createTempFile(folder, "complained", ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=128m",
                "-jar",
                jar.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("SWEETLINE_"));
        builder.environment().putAll(environment);
        Process process = builder.directory(folder.toFile())
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile())
                .start();
        run = new Run(process, said, complained);
        return this;
    }

    void awaitReady() {
        await().atMost(PATIENCE)
                .failFast(() -> !running().process().isAlive())
                .until(() -> lines().stream().anyMatch(line -> line.startsWith("Sweetline is ready")));
    }

    void failsWith(String words) throws Exception {
        assertThat(running().process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(running().process().exitValue()).isEqualTo(1);
        assertThat(complaints().lines()).singleElement().asString().contains(words);
        assertThat(lines()).isEmpty();
    }

    /** As Ctrl-C or a service manager would. */
    int terminate() throws InterruptedException {
        running().process().destroy();
        assertThat(running().process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        return running().process().exitValue();
    }

    void kill() throws InterruptedException {
        if (run != null) {
            run.process().destroyForcibly().waitFor();
        }
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(running().said());
    }

    String complaints() throws IOException {
        return Files.readString(running().complained());
    }

    String log() throws IOException {
        return Files.readString(Path.of(environment.get("SWEETLINE_DATA"), "logs", "sweetline.log"));
    }

    private Run running() {
        return java.util.Objects.requireNonNull(run, "not started");
    }

    private record Run(Process process, Path said, Path complained) {}
}
