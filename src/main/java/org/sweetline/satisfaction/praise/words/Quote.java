package org.sweetline.satisfaction.praise.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What may be quoted of a text: whole sentences from their first word on, without the complaint that ends one. A call that was written down without its speakers has lines of ours between the customer's:
 * there a quote does not reach over a line in which nothing kind is said.
 */
final class Quote {

    private static final Set<String> PARTING = Set.of("thank-you-so-much", "really-thanks");

    private final String text;
    private final List<Said> all;
    private final boolean spoken;

    Quote(String text, List<Said> all, Occasion occasion) {
        this.text = text;
        this.all = all;
        this.spoken = occasion == Occasion.CALL;
    }

    /** From where, and to where. */
    record Reach(int start, int end) {
        static final Reach NOTHING = new Reach(0, 0);
    }

    Reach of(List<Said> kind) {
        return runs(withoutParting(kind)).stream()
                .max(Comparator.comparingDouble(Quote::weight))
                .map(run -> new Reach(
                        firstWord(run.get(0).clause().start()),
                        lastWord(run.get(run.size() - 1).clause().end())))
                .orElse(Reach.NOTHING);
    }

    /** Of the sentence in which this place is. */
    int firstWord(int place) {
        return inSentenceAt(place).get(0).clause().start();
    }

    /** Of that sentence, or of what it says before it complains. */
    int lastWord(int place) {
        List<Said> sentence = inSentenceAt(place);
        boolean complains = sentence.stream().anyMatch(said -> said.clause().start() >= place && said.complaint() > 0);
        return complains ? place : sentence.get(sentence.size() - 1).clause().end();
    }

    private List<Said> inSentenceAt(int place) {
        int sentence = all.stream()
                .filter(said -> said.clause().end() >= place)
                .findFirst()
                .orElseThrow()
                .clause()
                .sentence();
        return all.stream().filter(said -> said.clause().sentence() == sentence).toList();
    }

    /** Nothing but what is kind stands between these places. */
    boolean spans(int end, int start) {
        if (!spoken || start <= end) {
            return true;
        }
        String[] lines = text.substring(end, start).split("\n", -1);
        for (int i = 1; i < lines.length - 1; i++) {
            if (!lines[i].isBlank()) {
                return false;
            }
        }
        return true;
    }

    private List<List<Said>> runs(List<Said> kind) {
        List<List<Said>> runs = new ArrayList<>();
        for (Said said : kind) {
            List<Said> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (run.isEmpty()
                    || !spans(
                            run.get(run.size() - 1).clause().end(),
                            said.clause().start())) {
                runs.add(new ArrayList<>(List.of(said)));
            } else {
                run.add(said);
            }
        }
        return runs;
    }

    private static double weight(List<Said> run) {
        return run.stream().mapToDouble(said -> said.praise(false)).sum();
    }

    /** "Thanks so much, Ada" ends a letter; it says nothing about anybody, unless it is all that was said. */
    private static List<Said> withoutParting(List<Said> kind) {
        int end = kind.size();
        while (end > 1 && isParting(kind.get(end - 1))) {
            end--;
        }
        return end == 1 && isParting(kind.get(0)) ? kind : kind.subList(0, end);
    }

    private static boolean isParting(Said said) {
        return said.names().isEmpty()
                && said.praises()
                && said.matches().stream()
                        .filter(Match::praises)
                        .allMatch(match -> PARTING.contains(match.cue().rule()));
    }
}
