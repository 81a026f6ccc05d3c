package org.sweetline.satisfaction.awards.formulas;

import java.util.Comparator;
import java.util.List;

/**
 * A category's scores, the highest first.
 *
 * @param winners all who share the highest score; nobody where nobody can win
 */
public record Ranking(Category category, Outcome outcome, List<Score> scores, List<Long> winners) {

    /** Less than this apart is no difference but arithmetic. */
    private static final double SAME = 1e-9;

    /** Whether somebody won, else why nobody did. */
    public enum Outcome {
        WON,
        /** Nobody had chances enough. */
        TOO_FEW,
        NOBODY
    }

    static Ranking of(Category category, List<Score> scores, boolean anyMerit) {
        List<Score> sorted = scores.stream()
                .filter(score -> score.merits() > 0)
                .sorted(Comparator.comparing(Score::value).reversed().thenComparing(Score::agent))
                .toList();
        if (sorted.isEmpty()) {
            return new Ranking(category, anyMerit ? Outcome.TOO_FEW : Outcome.NOBODY, sorted, List.of());
        }
        double best = sorted.get(0).value();
        List<Long> winners = sorted.stream()
                .filter(score -> best - score.value() <= SAME)
                .map(Score::agent)
                .toList();
        return new Ranking(category, Outcome.WON, sorted, winners);
    }
}
