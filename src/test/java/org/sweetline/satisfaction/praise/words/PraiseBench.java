package org.sweetline.satisfaction.praise.words;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Prints how well kind words are heard in a file of labelled ones: {@code -Dpraise.file=words.tsv}. */
class PraiseBench {

    @Test
    void printsPrecisionAndRecallAndEveryMiss() {
        Path file = Path.of(System.getProperty(
                "praise.file", "src/test/resources/org/sweetline/satisfaction/praise/words/seed.tsv"));

        Scored all = new Scored(Scored.rows(file));

        System.out.print(PraiseTables.of(all));
        for (double least = 0.5; least < 0.95; least += 0.05) {
            System.out.printf(
                    "from %.2f on: precision %.2f, recall %.2f%n",
                    least, all.precisionFrom(least), all.recallFrom(least));
        }
        all.results().stream()
                .filter(result -> !result.right())
                .forEach(result -> System.out.println(
                        result.row().text() + System.lineSeparator() + "     " + PraiseTables.why(result)));
    }
}
