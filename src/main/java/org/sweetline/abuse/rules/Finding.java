package org.sweetline.abuse.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.rules.Condition.Compare;

/**
 * What one rule said, with the numbers it looked at.
 *
 * @param points before the cap of the group
 * @param compared the comparisons of the step that held, or of the weakest step when none did
 */
public record Finding(Rule rule, Truth truth, int points, int floor, List<Compared> compared) {

    /**
     * A fact as it was, beside its threshold.
     *
     * @param actual null when it is not known; {@code why} says why
     */
    public record Compared(
            Fact fact,
            Operator operator,
            double threshold,
            @Nullable Double actual,
            String why) {

        static Compared of(Compare compare, FactSheet sheet) {
            return sheet.value(compare.fact()).isPresent()
                    ? new Compared(
                            compare.fact(),
                            compare.operator(),
                            compare.threshold(),
                            sheet.value(compare.fact()).getAsDouble(),
                            "")
                    : new Compared(
                            compare.fact(),
                            compare.operator(),
                            compare.threshold(),
                            null,
                            sheet.whyMissing(compare.fact()));
        }
    }

    static Finding fired(Rule rule, Step step, FactSheet sheet) {
        return new Finding(rule, Truth.YES, step.points(), step.floor(), compared(step, sheet));
    }

    static Finding silent(Rule rule, Truth truth, FactSheet sheet) {
        return new Finding(
                rule, truth, 0, 0, compared(rule.steps().get(rule.steps().size() - 1), sheet));
    }

    boolean isEvidence() {
        return truth == Truth.YES && rule.group() == CapGroup.EVIDENCE;
    }

    private static List<Compared> compared(Step step, FactSheet sheet) {
        return step.when().compares().stream()
                .map(compare -> Compared.of(compare, sheet))
                .toList();
    }
}
