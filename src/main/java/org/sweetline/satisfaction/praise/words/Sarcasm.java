package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.Set;

/** Whether praise beside a complaint is meant as it is said. */
final class Sarcasm {

    private static final double GRAVE = 1.0;
    private static final double BEYOND_DOUBT = 6;
    /** Praise that mockers like to use. */
    private static final Set<String> MOCKABLE = Set.of(
            "kudos",
            "you-rock",
            "keep-it-up",
            "you-are-the-best",
            "really-thanks",
            "thank-you-so-much",
            "angel",
            "exceeded-hopes");
    /** Complaints about us ourselves: nobody who makes them means the praise beside them. */
    private static final Set<String> OF_CONDUCT = Set.of("unkind", "nothing-solved");

    private Sarcasm() {}

    static boolean in(List<Said> all) {
        boolean plain = all.stream()
                .flatMap(said -> said.matches().stream())
                .anyMatch(match -> match.weight() < 0
                        && (match.kind() == CueKind.SARCASM || match.why().equals("in scare quotes")));
        return plain || isBetweenTheLines(all);
    }

    private static boolean isBetweenTheLines(List<Said> all) {
        if (all.stream().mapToDouble(said -> said.praise(false)).sum() > BEYOND_DOUBT) {
            return false;
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                if (mocks(all, i, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mocks(List<Said> all, int praise, int complaint) {
        Said kind = all.get(praise);
        Said harsh = all.get(complaint);
        if (harsh.complaint() < GRAVE || !isMockable(kind) || isApart(kind, harsh)) {
            return false;
        }
        boolean ofConduct = harsh.matches().stream()
                .anyMatch(match ->
                        match.weight() < 0 && OF_CONDUCT.contains(match.cue().rule()));
        if (kind.pointsAtSomebody() && !ofConduct && praise != complaint) {
            return false;
        }
        return noneContrasts(all, Math.min(praise, complaint), Math.max(praise, complaint));
    }

    private static boolean isMockable(Said said) {
        return said.praises()
                && said.matches().stream()
                        .filter(Match::praises)
                        .allMatch(match -> match.kind() == CueKind.WORD
                                || match.kind() == CueKind.WEAK
                                || MOCKABLE.contains(match.cue().rule()));
    }

    /** Far from one another, or about a thing that came rather than about us. */
    private static boolean isApart(Said kind, Said harsh) {
        boolean otherSentence = kind.clause().sentence() != harsh.clause().sentence();
        boolean ofAThing = kind.matches().stream()
                .filter(Match::praises)
                .allMatch(match -> match.cue().target() == Target.PRODUCT);
        return otherSentence && ofAThing
                || Math.abs(kind.clause().sentence() - harsh.clause().sentence()) > 1;
    }

    private static boolean noneContrasts(List<Said> all, int from, int to) {
        return all.subList(from, to + 1).stream().noneMatch(said -> said.has(CueKind.CONTRAST));
    }
}
