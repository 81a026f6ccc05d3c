package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** The shares of a set with what they could as well be, and at the end every miss with what weighed in it. */
final class BenchTables {

    private BenchTables() {}

    static String of(String what, Scored all) {
        StringBuilder table = new StringBuilder(line(what, all));
        by("language", all, Scored.Row::language, table);
        by("trick", all, Scored.Row::trick, table);
        table.append("irony taken for praise: %s%n"
                .formatted(share(
                        all, Scored.Result::ironic, result -> result.heard().label() == Label.PRAISE)));
        table.append("thanks in anger taken for praise: %s%n"
                .formatted(share(
                        all,
                        result -> result.row().trick().equals(PublicSets.THANKS_IN_ANGER),
                        result -> result.heard().label() == Label.PRAISE)));
        table.append("praise heard as praise or as a courtesy: %s%n"
                .formatted(share(
                        all,
                        result -> result.row().label() == Label.PRAISE,
                        result -> result.heard().label() != Label.NONE)));
        return table.toString();
    }

    static String misses(Scored all) {
        StringBuilder misses = new StringBuilder();
        all.results().stream()
                .filter(result -> !result.right())
                .forEach(result -> misses.append("%s -> %s %.2f [%s] %s%n     %s%n"
                        .formatted(
                                result.row().label(),
                                result.heard().label(),
                                result.heard().confidence(),
                                result.row().trick(),
                                result.row().text().replace("\n", "\\n"),
                                PraiseTables.why(result))));
        return misses.toString();
    }

    private static void by(String what, Scored all, Function<Scored.Row, String> key, StringBuilder table) {
        for (String value : new TreeSet<>(
                all.results().stream().map(result -> key.apply(result.row())).toList())) {
            table.append(line(
                    what + " " + value,
                    new Scored(all, result -> key.apply(result.row()).equals(value))));
        }
    }

    private static String line(String what, Scored scored) {
        StringBuilder line =
                new StringBuilder("%-42s n=%5d".formatted(what, scored.results().size()));
        for (Label label : Label.values()) {
            Predicate<Scored.Result> said = result -> result.heard().label() == label;
            Predicate<Scored.Result> is = result -> result.row().label() == label;
            line.append("  %s P %s R %s".formatted(label, share(scored, said, is), share(scored, is, said)));
        }
        return line.append(System.lineSeparator()).toString();
    }

    /** Such as {@code 0.81 [0.77-0.85] of 340}. */
    private static String share(Scored scored, Predicate<Scored.Result> of, Predicate<Scored.Result> hit) {
        List<Scored.Result> those = scored.results().stream().filter(of).toList();
        return those.isEmpty()
                ? "-"
                : "%.2f %s of %d"
                        .formatted(
                                (double) those.stream().filter(hit).count() / those.size(),
                                Bootstrap.of(scored.results(), of, hit),
                                those.size());
    }
}
