package org.sweetline.satisfaction.praise.words;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.sweetline.satisfaction.praise.grams.GramModel;
import org.sweetline.satisfaction.praise.grams.Grams;
import org.sweetline.satisfaction.praise.names.NameFound;

/**
 * How much words read like praise as a whole, whatever cues stand in them. Of a long text only the sentences around a kind
 * word are read so: what is told before and after says nothing about it.
 */
final class Impression {

    private static final GramModel MODEL = GramModel.shipped();
    static final Cue CUE = new Cue(CueKind.IMPRESSION, 1, Target.NONE, "reads-like-praise", Pattern.compile("(?!)"));
    /** So many sentences are read together. */
    private static final int TOGETHER = 3;

    private final String words;
    private final List<NameFound> names;
    private final Occasion occasion;

    Impression(String words, List<NameFound> names, Occasion occasion) {
        this.words = words;
        this.names = names;
        this.occasion = occasion;
    }

    /** As a logit. */
    double of(List<Said> all) {
        int last = all.isEmpty() ? 0 : all.get(all.size() - 1).clause().sentence();
        double most = Double.NEGATIVE_INFINITY;
        for (int first = 0; first + TOGETHER <= last; first++) {
            most = Math.max(most, ofSentences(all, first));
        }
        most = last < TOGETHER ? most : Math.max(most, ofSentences(all, last - TOGETHER + 1));
        return most > Double.NEGATIVE_INFINITY ? most : MODEL.logit(anonymous(all));
    }

    /** Nothing kind stands there: no impression. */
    private double ofSentences(List<Said> all, int first) {
        List<Said> together = all.stream()
                .filter(said ->
                        said.clause().sentence() >= first && said.clause().sentence() < first + TOGETHER)
                .toList();
        if (together.stream().noneMatch(Said::praises)) {
            return Double.NEGATIVE_INFINITY;
        }
        int end = together.get(together.size() - 1).clause().end();
        return MODEL.logit(marked() + anonymous(together.get(0).clause().start(), end));
    }

    /** Praise without a cue is shown where it reads most like praise. */
    static List<Said> shownIn(List<Said> all, double weight) {
        if (all.stream().anyMatch(Said::praises)) {
            return all;
        }
        Said most = Collections.max(
                all,
                Comparator.comparingDouble(said -> MODEL.logit(said.clause().text())));
        Match match = new Match(CUE, most.clause().start(), most.clause().end(), Math.round(weight * 10) / 10.0, "");
        return all.stream().map(said -> said == most ? said.with(match) : said).toList();
    }

    /** Whoever is named, and marked as kind where a single word may be meant. */
    String anonymous(List<Said> all) {
        return (all.stream().anyMatch(Said::praises) ? marked() : "") + anonymous(0, words.length());
    }

    private String marked() {
        return occasion == Occasion.SURVEY || occasion == Occasion.LOGGED ? "* " : "";
    }

    private String anonymous(int from, int to) {
        StringBuilder text = new StringBuilder(words.substring(from, to));
        for (int i = names.size() - 1; i >= 0; i--) {
            NameFound name = names.get(i);
            int end = name.end() - from;
            if (name.start() >= from && end <= text.length()) {
                text.replace(name.start() - from, end, String.valueOf(Grams.NAME));
            }
        }
        return text.toString();
    }
}
