package org.sweetline.abuse.rules;

import java.util.List;
import java.util.OptionalDouble;

/** When a rule holds: a tree over facts, finite and without loops. */
public sealed interface Condition {

    /** How deep a tree may be, and how many of one level may stand together. */
    int DEEPEST = 4;

    int WIDEST = 12;

    Truth holds(FactSheet sheet);

    /** All comparisons in the tree, in the order they stand. */
    List<Compare> compares();

    int depth();

    /** Some that stand together. */
    sealed interface Several extends Condition {

        List<Condition> conditions();

        @Override
        default List<Compare> compares() {
            return conditions().stream()
                    .flatMap(each -> each.compares().stream())
                    .toList();
        }

        @Override
        default int depth() {
            return 1 + conditions().stream().mapToInt(Condition::depth).max().orElse(0);
        }
    }

    /** Holds when all of them do. */
    record AllOf(List<Condition> conditions) implements Several {
        @Override
        public Truth holds(FactSheet sheet) {
            Truth truth = Truth.YES;
            for (Condition each : conditions) {
                truth = truth.and(each.holds(sheet));
            }
            return truth;
        }
    }

    /** Holds when at least one of them does. */
    record AnyOf(List<Condition> conditions) implements Several {
        @Override
        public Truth holds(FactSheet sheet) {
            Truth truth = Truth.NO;
            for (Condition each : conditions) {
                truth = truth.or(each.holds(sheet));
            }
            return truth;
        }
    }

    /** One fact against a threshold in the fact's unit. */
    record Compare(Fact fact, Operator operator, double threshold) implements Condition {
        @Override
        public Truth holds(FactSheet sheet) {
            OptionalDouble value = sheet.value(fact);
            if (value.isEmpty()) {
                return Truth.UNKNOWN;
            }
            return operator.holds(value.getAsDouble(), threshold) ? Truth.YES : Truth.NO;
        }

        @Override
        public List<Compare> compares() {
            return List.of(this);
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    static Condition atLeast(Fact fact, double threshold) {
        return new Compare(fact, Operator.AT_LEAST, threshold);
    }

    static Condition lessThan(Fact fact, double threshold) {
        return new Compare(fact, Operator.LESS_THAN, threshold);
    }

    static Condition all(Condition... conditions) {
        return new AllOf(List.of(conditions));
    }

    static Condition any(Condition... conditions) {
        return new AnyOf(List.of(conditions));
    }
}
