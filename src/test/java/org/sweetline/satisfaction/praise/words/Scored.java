package org.sweetline.satisfaction.praise.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sweetline.satisfaction.praise.grams.GramLearning;
import org.sweetline.satisfaction.praise.names.Colleague;
import org.sweetline.satisfaction.praise.names.NameFound;
import org.sweetline.satisfaction.praise.names.NameSound;
import org.sweetline.satisfaction.praise.names.Roster;

/** Reads labelled words and scores what the listener hears in them. */
final class Scored {

    record Row(
            String language, Occasion occasion, Label label, String target, String agent, String trick, String text) {

        static Row of(String line) {
            String[] f = line.split("\t", -1);
            return new Row(f[0], occasion(f[1]), Label.valueOf(f[2]), f[3], f[4], f[6], f[7].replace("\\n", "\n"));
        }

        private static Occasion occasion(String channel) {
            return switch (channel) {
                case "call" -> Occasion.CALL;
                case "csat" -> Occasion.SURVEY;
                case "sms" -> Occasion.TEXT;
                default -> Occasion.MAIL;
            };
        }
    }

    record Result(Row row, Reading heard, List<String> named) {

        boolean right() {
            return heard.label() == row.label();
        }

        /** It is praise and was heard as such. */
        boolean praised() {
            return row.label() == Label.PRAISE && right();
        }

        boolean ironic() {
            return row.trick().contains("sarc") && row.label() != Label.PRAISE;
        }

        boolean rightlyAimed() {
            return heard.target().name().equals(row.target());
        }

        boolean wronglyNamed() {
            return !row.agent().equals("-") && heard.label() == Label.PRAISE && !rightlyNamed();
        }

        boolean rightlyNamed() {
            return named.size() == 1 && named.get(0).equals(row.agent());
        }
    }

    private final List<Result> results = new ArrayList<>();

    Scored(List<Row> rows) {
        Map<Long, String> names = new TreeMap<>();
        List<Colleague> team = new ArrayList<>();
        for (String name : rows.stream()
                .map(Row::agent)
                .filter(agent -> !agent.equals("-"))
                .distinct()
                .toList()) {
            names.put((long) names.size() + 1, name);
            team.add(new Colleague(names.size(), name));
        }
        Listener listener = new Listener();
        for (Row row : rows) {
            Roster roster = new Roster(team.stream()
                    .filter(one -> one.name().equals(row.agent()) || !sameSound(one.name(), row.agent()))
                    .toList());
            Reading heard = listener.read(row.text(), row.occasion(), roster);
            results.add(new Result(
                    row,
                    heard,
                    heard.praised().stream()
                            .map(one -> names.get(one.colleague()))
                            .toList()));
        }
    }

    /** Some of the results of another. */
    Scored(Scored all, Predicate<Result> some) {
        all.results.stream().filter(some).forEach(results::add);
    }

    /** All of several. */
    static Scored all(Collection<Scored> several) {
        Scored all = new Scored(List.of());
        several.forEach(each -> all.results.addAll(each.results));
        return all;
    }

    /** What the model of runs may learn from these rows. */
    static List<GramLearning.Lesson> lessons(List<Row> rows) {
        Roster roster = new Roster(rows.stream()
                .map(Row::agent)
                .filter(agent -> !agent.equals("-"))
                .distinct()
                .map(agent -> new Colleague(agent.hashCode(), agent))
                .toList());
        Listener listener = new Listener();
        return rows.stream()
                .map(row -> {
                    String words = CustomerWords.of(row.text());
                    List<NameFound> named = roster.in(words);
                    String text =
                            new Impression(words, named, row.occasion()).anonymous(listener.weighed(words, named));
                    return new GramLearning.Lesson(text, row.label() == Label.PRAISE);
                })
                .toList();
    }

    /** 제니 and Jenny are one person on two rosters. */
    private static boolean sameSound(String one, String other) {
        return NameSound.of(one).equals(NameSound.of(other));
    }

    static List<Row> rows(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.skip(1).filter(line -> !line.isBlank()).map(Row::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Result> results() {
        return results;
    }

    double precision(Label label) {
        long said = results.stream().filter(r -> r.heard().label() == label).count();
        return said == 0 ? 1 : (double) hits(label) / said;
    }

    double recall(Label label) {
        long are = results.stream().filter(r -> r.row().label() == label).count();
        return are == 0 ? 1 : (double) hits(label) / are;
    }

    /** What it would be if only what is at least so sure were praise. */
    double precisionFrom(double least) {
        long said = sure(least).size();
        return said == 0 ? 1 : (double) hitsFrom(least) / said;
    }

    double recallFrom(double least) {
        long are = results.stream().filter(r -> r.row().label() == Label.PRAISE).count();
        return are == 0 ? 1 : (double) hitsFrom(least) / are;
    }

    private long hitsFrom(double least) {
        return sure(least).stream().filter(Result::right).count();
    }

    private List<Result> sure(double least) {
        return results.stream()
                .filter(r -> r.heard().label() == Label.PRAISE && r.heard().confidence() >= least)
                .toList();
    }

    /** Which share of what is mere courtesy is taken for praise. */
    double courtesyTakenAsPraise() {
        long are =
                results.stream().filter(r -> r.row().label() == Label.COURTESY).count();
        long taken = results.stream()
                .filter(r -> r.row().label() == Label.COURTESY && r.heard().label() == Label.PRAISE)
                .count();
        return are == 0 ? 0 : (double) taken / are;
    }

    /** Which share of what is meant ironically is taken at its word. */
    double ironyTakenAsPraise() {
        List<Result> ironic = results.stream().filter(Result::ironic).toList();
        long taken =
                ironic.stream().filter(r -> r.heard().label() == Label.PRAISE).count();
        return ironic.isEmpty() ? 0 : (double) taken / ironic.size();
    }

    /** Of the praise that names somebody and was heard as praise, the share whose agent is right. */
    double namedRight() {
        List<Result> named = results.stream()
                .filter(r -> !r.row().agent().equals("-") && r.heard().label() == Label.PRAISE)
                .toList();
        return named.isEmpty()
                ? 1
                : (double) named.stream().filter(Result::rightlyNamed).count() / named.size();
    }

    /** Of the praise that was heard as praise, the share of which it is right what is praised. */
    double aimedRight() {
        List<Result> praised = results.stream()
                .filter(r -> r.praised() && !r.row().target().equals("-"))
                .toList();
        return praised.isEmpty()
                ? 1
                : (double) praised.stream().filter(Result::rightlyAimed).count() / praised.size();
    }

    /** Only what was said in this language. */
    Scored in(String language) {
        return new Scored(this, result -> result.row().language().equals(language));
    }

    private long hits(Label label) {
        return results.stream()
                .filter(r -> r.row().label() == label && r.right())
                .count();
    }
}
