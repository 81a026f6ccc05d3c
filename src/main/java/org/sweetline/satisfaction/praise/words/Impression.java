package org.sweetline.satisfaction.praise.words;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.sweetline.satisfaction.praise.grams.GramModel;
import org.sweetline.satisfaction.praise.grams.Grams;
import org.sweetline.satisfaction.praise.names.NameFound;

/** How much words read like praise as a whole, whatever cues stand in them. */
final class Impression {

    private static final GramModel MODEL = GramModel.shipped();

    private static final Cue CUE =
            new Cue(CueKind.IMPRESSION, 1, Target.NONE, "reads-like-praise", Pattern.compile("(?!)"));

    private Impression() {}

    static double of(String words, List<NameFound> names, Occasion occasion) {
        return MODEL.logit(anonymous(words, names, occasion));
    }

    /** Praise without a cue is shown where it reads most like praise. */
    static List<Said> shownIn(List<Said> all, double weight) {
        if (all.stream().anyMatch(Said::praises)) {
            return all;
        }
        Said most = Collections.max(all, Comparator.comparingDouble(Impression::of));
        Match match = new Match(CUE, most.clause().start(), most.clause().end(), Math.round(weight * 10) / 10.0, "");
        return all.stream().map(said -> said == most ? said.with(match) : said).toList();
    }

    private static double of(Said said) {
        return MODEL.logit(anonymous(said.clause().text(), List.of(), Occasion.MAIL));
    }

    /** Whoever is named, and by which way it came: a bare word means something under a survey and nothing in a mail. */
    static String anonymous(String words, List<NameFound> names, Occasion occasion) {
        StringBuilder text = new StringBuilder(words);
        for (int i = names.size() - 1; i >= 0; i--) {
            NameFound name = names.get(i);
            if (name.end() <= text.length()) {
                text.replace(name.start(), name.end(), String.valueOf(Grams.NAME));
            }
        }
        return occasion == Occasion.SURVEY || occasion == Occasion.LOGGED ? "* " + text : text.toString();
    }
}
