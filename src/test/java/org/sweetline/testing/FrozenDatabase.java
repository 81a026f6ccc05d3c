package org.sweetline.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A product's own PostgreSQL that takes connections and answers nobody, until it is let go of. */
public final class FrozenDatabase {
    private final List<String> processes;

    public FrozenDatabase(Path data) throws IOException {
        long postmaster =
                Long.parseLong(Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                        .get(0)
                        .strip());
        ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
        processes = Stream.concat(Stream.of(server), server.descendants())
                .map(process -> String.valueOf(process.pid()))
                .toList();
        signal("-STOP", processes);
    }

    /** It goes on as if nothing had been. */
    public void letGo() throws IOException {
        signal("-CONT", processes);
    }

    private static void signal(String name, List<String> processes) throws IOException {
        Process kill = new ProcessBuilder(Stream.concat(Stream.of("kill", name), processes.stream())
                        .toList())
                .start();
        try {
            kill.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
