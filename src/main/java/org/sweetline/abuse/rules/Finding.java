package org.sweetline.abuse.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.rules.Condition.Compare;

/**
 * What one rule said, with the numbers it looked at: a replay asks for these of few among millions.
 *
 * @param step that held, or the weakest when none did
 */
public record Finding(Rule rule, Truth truth, Step step, FactSheet sheet) {

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
        return new Finding(rule, Truth.YES, step, sheet);
    }

    static Finding silent(Rule rule, Truth truth, FactSheet sheet) {
        return new Finding(rule, truth, rule.steps().get(rule.steps().size() - 1), sheet);
    }

    boolean isEvidence() {
        return truth == Truth.YES && rule.group() == CapGroup.EVIDENCE;
    }

    /** Before the cap of the group. */
    public int points() {
        return truth == Truth.YES ? step.points() : 0;
    }

    public int floor() {
        return truth == Truth.YES ? step.floor() : 0;
    }

    /** The comparisons of the step. */
    public List<Compared> compared() {
        return step.when().compares().stream()
                .map(compare -> Compared.of(compare, sheet))
                .toList();
    }
}
