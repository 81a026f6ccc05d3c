package org.sweetline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files are read; large ones are scrolled. */
class SizesTest {
    private static final long WALL = 300;
    private static final long P90 = 150;

    @Test
    void noFileIsLongerThanAWall() throws IOException {
        Map<Path, Long> lines = new TreeMap<>();
        for (Path tree : new Path[] {House.SOURCES, Path.of("src", "test", "java")}) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    lines.put(file, (long) Files.readAllLines(file).size());
                }
            }
        }
        long[] sorted =
                lines.values().stream().mapToLong(Long::longValue).sorted().toArray();
        long p90 = sorted[sorted.length * 9 / 10];
        System.Logger log = System.getLogger(SizesTest.class.getName());
        log.log(
                System.Logger.Level.INFO,
                "{0} files, median {1} lines, p90 {2}, longest {3}",
                sorted.length,
                sorted[sorted.length / 2],
                p90,
                sorted[sorted.length - 1]);

        lines.values().removeIf(count -> count <= WALL);
        assertThat(lines).as("files of more than %d lines", WALL).isEmpty();
        assertThat(p90).isLessThanOrEqualTo(P90);
    }
}
