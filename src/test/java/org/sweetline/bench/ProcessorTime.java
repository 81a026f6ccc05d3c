package org.sweetline.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How long a process and all that it started have kept processors busy, in seconds; 0 where the machine says nothing. */
final class ProcessorTime {
    private static final double TICKS = 100;
    private static final int USER = 11;

    private ProcessorTime() {}

    static double of(long pid) throws IOException {
        List<ProcessHandle> all = new ArrayList<>();
        ProcessHandle.of(pid).ifPresent(process -> {
            all.add(process);
            process.descendants().forEach(all::add);
        });
        double sum = 0;
        for (ProcessHandle process : all) {
            sum += ticks(stat(process.pid()));
        }
        return sum / TICKS;
    }

    /** Of what the process has started alone: of its database, when it is the product. */
    static double ofDescendants(long pid) throws IOException {
        return of(pid) - ticks(stat(pid)) / TICKS;
    }

    /** Of those threads of one process whose name begins so; the machine keeps fifteen letters of a name. */
    static double ofThreads(long pid, Set<String> names) throws IOException {
        long sum = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "task"))) {
            for (Path thread : threads) {
                String name = Files.readString(thread.resolve("comm")).strip();
                if (names.stream().anyMatch(begin -> begin.startsWith(name) || name.startsWith(begin))) {
                    sum += ticks(thread.resolve("stat"));
                }
            }
        }
        return sum / TICKS;
    }

    private static Path stat(long pid) {
        return Path.of("/proc", Long.toString(pid), "stat");
    }

    private static long ticks(Path stat) throws IOException {
        if (!Files.exists(stat)) {
            return 0;
        }
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1]);
    }
}
