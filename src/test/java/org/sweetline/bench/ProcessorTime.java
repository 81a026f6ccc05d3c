package org.sweetline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
            sum += ticks(process.pid());
        }
        return sum / TICKS;
    }

    private static long ticks(long pid) throws IOException {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String line = Files.readString(stat);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1]);
    }
}
