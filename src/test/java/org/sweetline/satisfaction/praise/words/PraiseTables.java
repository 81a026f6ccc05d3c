package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Says in a few lines how well kind words were heard: per label, language, trick and what is praised, and each miss. */
final class PraiseTables {

    private PraiseTables() {}

    static String of(Scored all) {
        StringBuilder table = new StringBuilder();
        table.append(line("all", all));
        by("language", all, Scored.Row::language, table);
        by("trick", all, Scored.Row::trick, table);
        table.append(aims(all));
        all.results().stream()
                .filter(result ->
                        !result.right() || result.wronglyNamed() || result.praised() && !result.rightlyAimed())
                .forEach(result -> table.append(miss(result)));
        return table.toString();
    }

    static String line(String what, Scored scored) {
        StringBuilder line =
                new StringBuilder("%-26s n=%4d".formatted(what, scored.results().size()));
        for (Label label : Label.values()) {
            line.append("  %s P %.2f R %.2f".formatted(label, scored.precision(label), scored.recall(label)));
        }
        return line.append("  target %.2f  named %.2f  courtesy as praise %.3f%n"
                        .formatted(scored.aimedRight(), scored.namedRight(), scored.courtesyTakenAsPraise()))
                .toString();
    }

    private static void by(String what, Scored all, Function<Scored.Row, String> key, StringBuilder table) {
        for (String value : new TreeSet<>(
                all.results().stream().map(result -> key.apply(result.row())).toList())) {
            table.append(line(
                    what + " " + value,
                    new Scored(all, result -> key.apply(result.row()).equals(value))));
        }
    }

    /** What is praised, and what was heard instead. */
    private static String aims(Scored all) {
        Map<String, Integer> pairs = new TreeMap<>();
        all.results().stream()
                .filter(Scored.Result::praised)
                .forEach(result -> pairs.merge(
                        result.row().target()
                                + (result.rightlyAimed()
                                        ? ""
                                        : ">" + result.heard().target()),
                        1,
                        Integer::sum));
        return "targets " + pairs + System.lineSeparator();
    }

    private static String miss(Scored.Result result) {
        return "MISS %s/%s -> %s/%s %.2f %s %s [%s/%s] %s%n"
                .formatted(
                        result.row().label(),
                        result.row().target(),
                        result.heard().label(),
                        result.heard().target(),
                        result.heard().confidence(),
                        result.heard().heldBack(),
                        result.named(),
                        result.row().trick(),
                        result.row().agent(),
                        result.row().text().replace("\n", "\\n"));
    }

    /** What it would be if only what is at least so sure were praise. */
    static String leasts(Scored all) {
        StringBuilder lines = new StringBuilder();
        for (double least = 0.5; least < 0.95; least += 0.05) {
            lines.append("from %.2f on: precision %.2f, recall %.2f%n"
                    .formatted(least, all.precisionFrom(least), all.recallFrom(least)));
        }
        return lines.toString();
    }

    /** What each stretch of the words weighed. */
    static List<String> why(Scored.Result result) {
        return result.heard().spans().stream()
                .map(span -> span.kind() + ":" + span.rule() + ":" + span.weight()
                        + (span.why().isEmpty() ? "" : "(" + span.why() + ")") + "'"
                        + result.row()
                                .text()
                                .substring(span.start(), span.end())
                                .replace("\n", "\\n") + "'")
                .toList();
    }
}
