package org.sweetline.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.sweetline.testing.SweetlineServer;

/** How long a product and its database have kept processors busy, in seconds; 0 where the machine says nothing. */
final class ProcessorTime {
    private static final double TICKS = 100;
    private static final int USER = 11;

    private ProcessorTime() {}

    /** Of a product and its database, which is no child of it. */
    static double of(SweetlineServer server) throws IOException {
        return ticks(stat(server.pid())) / TICKS + ofDatabase(server);
    }

    /** Of a product's database, with those of its processes that have ended. */
    static double ofDatabase(SweetlineServer server) throws IOException {
        Path file = server.data().resolve("postgres").resolve("postmaster.pid");
        long postmaster = Long.parseLong(Files.readAllLines(file).get(0).strip());
        long sum = ticks(stat(postmaster), USER + 2) + ticks(stat(postmaster));
        for (ProcessHandle process :
                ProcessHandle.of(postmaster).orElseThrow().descendants().toList()) {
            sum += ticks(stat(process.pid()));
        }
        return sum / TICKS;
    }

    /** Of those threads of one process whose name begins so; the machine keeps fifteen letters of a name. */
    static double ofThreads(SweetlineServer server, Set<String> names) throws IOException {
        long sum = 0;
        try (DirectoryStream<Path> threads =
                Files.newDirectoryStream(Path.of("/proc", Long.toString(server.pid()), "task"))) {
            for (Path thread : threads) {
                String name = name(thread);
                if (names.stream().anyMatch(begin -> begin.startsWith(name) || name.startsWith(begin))) {
                    sum += ticks(thread.resolve("stat"));
                }
            }
        }
        return sum / TICKS;
    }

    /** A thread may end while it is looked at; then it has a name that nobody asks for. */
    private static String name(Path thread) throws IOException {
        try {
            return Files.readString(thread.resolve("comm")).strip();
        } catch (NoSuchFileException ended) {
            return "ended";
        }
    }

    private static Path stat(long pid) {
        return Path.of("/proc", Long.toString(pid), "stat");
    }

    private static long ticks(Path stat) throws IOException {
        return ticks(stat, USER);
    }

    private static long ticks(Path stat, int first) throws IOException {
        if (!Files.exists(stat)) {
            return 0;
        }
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1]);
    }
}
