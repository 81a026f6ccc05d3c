package org.sweetline.abuse.sets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.abuse.rules.CapGroup;
import org.sweetline.abuse.rules.Condition;
import org.sweetline.abuse.rules.Condition.AllOf;
import org.sweetline.abuse.rules.Condition.AnyOf;
import org.sweetline.abuse.rules.Condition.Compare;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.Operator;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Words;

/** Makes a condition of what people wrote. */
final class ConditionReading {

    private static final double LARGEST = 1_000_000;

    /** What others have found; a rule that leads to High must rest on nothing else. */
    private static final Set<Fact> EVIDENCE = EnumSet.of(
            Fact.INSPECTION_FAILED,
            Fact.WEIGHT_GAP,
            Fact.LABEL_MISUSED,
            Fact.CHARGEBACK_AFTER_REFUND,
            Fact.NOT_ARRIVED_BUT_PROVEN);

    private ConditionReading() {}

    static Condition read(String field, @Nullable ConditionView view, CapGroup group) {
        Condition condition = read(field, view, 1);
        if (group == CapGroup.EVIDENCE) {
            for (Compare compare : condition.compares()) {
                if (!EVIDENCE.contains(compare.fact())) {
                    throw ProblemException.invalid(
                            field,
                            "is to be evidence, but %s was found by nobody else"
                                    .formatted(compare.fact().key()));
                }
            }
        }
        return condition;
    }

    private static Condition read(String field, @Nullable ConditionView view, int depth) {
        if (view == null
                || Stream.of(view.all(), view.any(), view.fact())
                                .filter(Objects::nonNull)
                                .count()
                        != 1) {
            throw ProblemException.invalid(field, "must have one of all, any and fact");
        }
        if (depth > Condition.DEEPEST) {
            throw ProblemException.invalid(field, "must not be deeper than " + Condition.DEEPEST);
        }
        if (view.all() != null) {
            return new AllOf(several(field + ".all", view.all(), depth));
        }
        return view.any() != null ? new AnyOf(several(field + ".any", view.any(), depth)) : compare(field, view);
    }

    private static List<Condition> several(String field, List<ConditionView> views, int depth) {
        if (views.isEmpty() || views.size() > Condition.WIDEST) {
            throw ProblemException.invalid(field, "must be 1 to " + Condition.WIDEST);
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            conditions.add(read(field + "[" + i + "]", views.get(i), depth + 1));
        }
        return conditions;
    }

    private static Condition compare(String field, ConditionView view) {
        String key = view.fact() == null ? "" : view.fact();
        Fact fact = Fact.byKey(key)
                .orElseThrow(() -> ProblemException.invalid(field + ".fact", "is none of the catalogue"));
        Operator operator = Words.parse(Operator.class, field + ".op", view.op());
        Double value = view.value();
        if (value == null || !Double.isFinite(value)) {
            throw ProblemException.invalid(field + ".value", "must be a number");
        }
        double least = switch (fact.unit()) {
            case DEVIATIONS, MONEY -> -LARGEST;
            case COUNT, SHARE, DAYS, FLAG -> 0;
        };
        double most = switch (fact.unit()) {
            case SHARE, FLAG -> 1;
            case COUNT, DAYS, DEVIATIONS, MONEY -> LARGEST;
        };
        if (value < least || value > most) {
            throw ProblemException.invalid(field + ".value", "must be from %.0f to %.0f".formatted(least, most));
        }
        return new Compare(fact, operator, value);
    }
}
