package org.sweetline.satisfaction.praise.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sets that others labelled, read as rows of ours. They know feelings, not praise: admiration and gratitude are praise here, all else is
 * none, and nothing is a courtesy, although most of what they call gratitude is one to us. What is no praise and has a word of thanks
 * is the nearest that they have to irony.
 */
final class PublicSets {

    static final String THANKS_IN_ANGER = "thanks-in-anger";

    private static final int ADMIRATION = 0;
    private static final int GRATITUDE = 15;
    /** Anger, annoyance, disappointment, disapproval, disgust. */
    private static final Set<Integer> ILL = Set.of(2, 3, 9, 10, 11);

    private static final Pattern THANKS = Pattern.compile("(?i)\\bthank|\\bthx\\b|appreciate|grateful");

    private static final int KOREAN_GRATITUDE = 4;
    private static final int KOREAN_COMPLAINT = 0;
    private static final Pattern KOREAN_THANKS = Pattern.compile("감사|고맙|고마");

    private PublicSets() {}

    /** @param file text, labels, id */
    static List<Scored.Row> goemotions(Path file) {
        return lines(file, f -> english(f[0], labels(f[1])));
    }

    /** @param file id, text, labels */
    static List<Scored.Row> kote(Path file) {
        return lines(file, f -> korean(f[1], labels(f[2])));
    }

    private static Scored.Row english(String text, Set<Integer> labels) {
        boolean admires = labels.contains(ADMIRATION);
        boolean thanks = labels.contains(GRATITUDE);
        boolean ill = labels.stream().anyMatch(ILL::contains);
        String kind = admires && thanks ? "admiration-and-gratitude" : admires ? "admiration" : "gratitude";
        return admires || thanks
                ? row("en", Label.PRAISE, ill ? kind + "-and-complaint" : kind, text)
                : row("en", Label.NONE, unkind(ill, THANKS.matcher(text).find()), text);
    }

    private static Scored.Row korean(String text, Set<Integer> labels) {
        boolean ill = labels.contains(KOREAN_COMPLAINT);
        return labels.contains(KOREAN_GRATITUDE)
                ? row("ko", Label.PRAISE, ill ? "gratitude-and-complaint" : "gratitude", text)
                : row("ko", Label.NONE, unkind(ill, KOREAN_THANKS.matcher(text).find()), text);
    }

    private static String unkind(boolean ill, boolean thanks) {
        return ill ? thanks ? THANKS_IN_ANGER : "complaint" : thanks ? "thanks-for-other-things" : "other";
    }

    private static Scored.Row row(String language, Label label, String trick, String text) {
        return new Scored.Row(language, Occasion.MAIL, label, "-", "-", trick, text);
    }

    private static Set<Integer> labels(String numbers) {
        return Arrays.stream(numbers.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static List<Scored.Row> lines(Path file, Function<String[], Scored.Row> read) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> read.apply(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
