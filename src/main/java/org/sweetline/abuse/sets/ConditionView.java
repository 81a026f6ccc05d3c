package org.sweetline.abuse.sets;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.rules.Condition;
import org.sweetline.abuse.rules.Condition.AllOf;
import org.sweetline.abuse.rules.Condition.AnyOf;
import org.sweetline.abuse.rules.Condition.Compare;
import org.sweetline.abuse.rules.Operator;
import org.sweetline.web.Words;

/**
 * When a rule holds: all of some conditions, any of some, or one fact against a value; exactly one of the three.
 *
 * @param fact a key of the catalogue
 * @param op how the fact is held against the value
 */
public record ConditionView(
        @Nullable List<ConditionView> all,
        @Nullable List<ConditionView> any,
        @Nullable String fact,

        @Schema(enumeration = {"at-least", "less-than"}) @Nullable
        String op,

        @Nullable Double value) {

    static ConditionView of(Condition condition) {
        if (condition instanceof AllOf all) {
            return new ConditionView(of(all.conditions()), null, null, null, null);
        }
        if (condition instanceof AnyOf any) {
            return new ConditionView(null, of(any.conditions()), null, null, null);
        }
        Compare compare = (Compare) condition;
        Operator operator = compare.operator();
        return new ConditionView(null, null, compare.fact().key(), Words.of(operator), compare.threshold());
    }

    private static List<ConditionView> of(List<Condition> conditions) {
        return conditions.stream().map(ConditionView::of).toList();
    }
}
