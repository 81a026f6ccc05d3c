package org.sweetline.satisfaction.praise.words;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Prints how well kind words are heard in a file of labelled ones: {@code -Dpraise.file=words.tsv}. */
class PraiseBench {

    @Test
    void printsPrecisionAndRecallAndEveryMiss() {
        Path file = Path.of(System.getProperty(
                "praise.file", "src/test/resources/org/sweetline/satisfaction/praise/words/seed.tsv"));
        List<Scored.Row> rows = Scored.rows(file);

        Scored all = new Scored(rows);

        print("all", all);
        by("language", rows, Scored.Row::language);
        by("trick", rows, Scored.Row::trick);
        System.out.printf(
                "named agent right %.3f, courtesy taken as praise %.3f%n",
                all.namedRight(), all.courtesyTakenAsPraise());
        for (double least = 0.5; least < 0.95; least += 0.05) {
            System.out.printf(
                    "from %.2f on: precision %.2f, recall %.2f%n",
                    least, all.precisionFrom(least), all.recallFrom(least));
        }
        all.results().stream().filter(r -> !r.right() || wronglyNamed(r)).forEach(PraiseBench::miss);
    }

    private static boolean wronglyNamed(Scored.Result result) {
        return !result.row().agent().equals("-") && result.heard().label() == Label.PRAISE && !result.rightlyNamed();
    }

    private static void by(String what, List<Scored.Row> rows, Function<Scored.Row, String> key) {
        for (String value : new TreeSet<>(rows.stream().map(key).toList())) {
            print(
                    what + " " + value,
                    new Scored(rows.stream()
                            .filter(row -> key.apply(row).equals(value))
                            .toList()));
        }
    }

    private static void print(String what, Scored scored) {
        StringBuilder line =
                new StringBuilder("%-34s n=%4d".formatted(what, scored.results().size()));
        for (Label label : Label.values()) {
            line.append("  %s P %.2f R %.2f".formatted(label, scored.precision(label), scored.recall(label)));
        }
        System.out.println(line);
    }

    private static void miss(Scored.Result result) {
        System.out.printf(
                "MISS %s -> %s %.2f %s %s [%s/%s] %s%n     %s%n",
                result.row().label(),
                result.heard().label(),
                result.heard().confidence(),
                result.heard().heldBack(),
                result.named(),
                result.row().trick(),
                result.row().agent(),
                result.row().text().replace("\n", "\\n"),
                result.heard().spans().stream()
                        .map(s -> s.kind() + ":" + s.rule() + ":" + s.weight()
                                + (s.why().isEmpty() ? "" : "(" + s.why() + ")") + "'"
                                + result.row()
                                        .text()
                                        .substring(s.start(), s.end())
                                        .replace("\n", "\\n") + "'")
                        .toList());
    }
}
