package org.sweetline.satisfaction.praise.words;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Prints how well kind words are heard in a file of labelled ones, {@code -Dpraise.file=words.tsv}, or in the seed and two public sets
 * in one folder, {@code -Dpraise.folder=…}.
 */
class PraiseBench {

    private static final String SEED = "src/test/resources/org/sweetline/satisfaction/praise/words/seed.tsv";

    @Test
    void printsPrecisionAndRecallAndEveryMiss() {
        Map<String, Scored> sets = new LinkedHashMap<>();

        rows().forEach((name, rows) -> sets.put(name, new Scored(rows)));

        sets.forEach((name, scored) -> System.out.print(BenchTables.of(name, scored) + PraiseTables.leasts(scored)));
        sets.forEach((name, scored) ->
                System.out.print("Missed in " + name + System.lineSeparator() + BenchTables.misses(scored)));
    }

    private static Map<String, List<Scored.Row>> rows() {
        String folder = System.getProperty("praise.folder");
        Map<String, List<Scored.Row>> rows = new LinkedHashMap<>();
        if (folder == null) {
            Path file = Path.of(System.getProperty("praise.file", SEED));
            rows.put(file.getFileName().toString(), Scored.rows(file));
            return rows;
        }
        Path sets = Path.of(folder);
        rows.put("seed", Scored.rows(sets.resolve("praise-seed-dev.tsv")));
        rows.put("goemotions", PublicSets.goemotions(sets.resolve("goemotions/dev.tsv")));
        rows.put("kote", PublicSets.kote(sets.resolve("kote/val.tsv")));
        return rows;
    }
}
