package org.sweetline.satisfaction.praise.words;

import java.nio.file.Path;
import java.util.List;
import org.sweetline.satisfaction.praise.grams.GramLearning;

/**
 * What the committed rows teach. Those of {@code unseen.tsv}, {@code blind.tsv} and {@code targets-held.tsv} teach
 * nothing: they say how well it hears other words.
 */
final class Taught {

    static final Path FILE = Path.of("src/main/resources/org/sweetline/satisfaction/praise/grams/praise.grams");

    private static final String HEAD =
            "# Written by GramTraining: what each run of words (w), stem (s) or run of Hangul letters (l) weighs.\n";
    private static final Path FOLDER = Path.of("src/test/resources/org/sweetline/satisfaction/praise/words");
    private static final List<String> TEACHING =
            List.of("seed.tsv", "own.tsv", "sealed.tsv", "batches.tsv", "rounds.tsv", "kinds.tsv", "targets-fresh.tsv");

    private Taught() {}

    static String weights() {
        List<GramLearning.Lesson> lessons = TEACHING.stream()
                .flatMap(file -> Scored.lessons(Scored.rows(FOLDER.resolve(file))).stream())
                .toList();
        StringBuilder file = new StringBuilder(HEAD);
        GramLearning.from(lessons)
                .forEach((gram, weight) ->
                        file.append(weight).append('\t').append(gram).append('\n'));
        return file.toString();
    }
}
