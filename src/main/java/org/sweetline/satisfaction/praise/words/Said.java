package org.sweetline.satisfaction.praise.words;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sweetline.satisfaction.praise.names.NameFound;

/** A clause with its cues as they weigh in it. */
record Said(Clause clause, List<Match> matches, List<NameFound> names) {

    private static final double MOST = 3.6;
    private static final double ALONE = 0.4;
    private static final double BARE = 0.7;
    private static final Set<String> BARE_WORDS = Set.of("superb", "good-word", "glad", "english-in-korean");
    private static final int FEW = 6;

    Said reweighed(UnaryOperator<Match> scale) {
        return new Said(clause, matches.stream().map(scale).toList(), names);
    }

    Said with(Match another) {
        return new Said(
                clause, Stream.concat(matches.stream(), Stream.of(another)).toList(), names);
    }

    /** What its kind words weigh; more when stressed, and when somebody of the team is meant. */
    double praise(boolean survey) {
        double sum = 0;
        for (Match match : matches) {
            if (match.praises()) {
                sum += match.kind() == CueKind.WEAK && !survey ? weak(match) : match.weight();
            }
        }
        return sum == 0 ? 0 : Math.min(MOST, sum + bonus());
    }

    double complaint() {
        return matches.stream()
                .filter(match -> match.weight() < 0 && match.kind() != CueKind.SARCASM && match.kind() != CueKind.PLEA)
                .mapToDouble(match -> -match.weight())
                .max()
                .orElse(0);
    }

    boolean isDoubtful() {
        return matches.stream().anyMatch(match -> Surroundings.DOUBTS.contains(match.why()));
    }

    boolean praises() {
        return matches.stream().anyMatch(Match::praises);
    }

    /** A single word of praise with nothing that it could be about. */
    boolean isBareWord() {
        return !pointsAtSomebody()
                && !hasRule("loving-sign")
                && matches.stream()
                        .noneMatch(match -> match.kind() == CueKind.PERSON
                                && !match.cue().rule().equals("you-yourself"))
                && !has(CueKind.PLACE)
                && matches.stream()
                        .filter(match -> match.kind() == CueKind.STRESS)
                        .allMatch(stress -> matches.stream()
                                .anyMatch(match -> match.praises() && match.overlaps(stress.start(), stress.end())))
                && matches.stream()
                        .filter(Match::praises)
                        .allMatch(match -> BARE_WORDS.contains(match.cue().rule())
                                || match.cue().rule().equals("thank-you-so-much"))
                && clause.text().strip().split("\\s+").length <= FEW;
    }

    boolean has(CueKind kind) {
        return Weighing.has(matches, kind);
    }

    boolean hasRule(String rule) {
        return matches.stream().anyMatch(match -> match.cue().rule().equals(rule));
    }

    /** Somebody of the team is pointed at by name or by word. */
    boolean pointsAtSomebody() {
        return !names.isEmpty() || hasRule("somebody-of-us");
    }

    /** A weak word says little without what it is about, and not much more without stress. */
    private double weak(Match match) {
        if (has(CueKind.STRESS) || !names.isEmpty()) {
            return match.weight();
        }
        return has(CueKind.PERSON) || has(CueKind.PLACE) ? BARE : ALONE;
    }

    private double bonus() {
        if (!names.isEmpty()) {
            return 0.7 + (has(CueKind.STRESS) ? 0.4 : 0);
        }
        boolean onlyThanks =
                matches.stream().filter(Match::praises).allMatch(match -> match.kind() == CueKind.WARM_THANKS);
        return onlyThanks ? 0 : (has(CueKind.STRESS) ? 0.4 : 0) + (has(CueKind.PERSON) ? 0.4 : 0);
    }
}
