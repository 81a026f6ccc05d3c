package org.sweetline.abuse.rules;

/** How a fact is held against a threshold. */
public enum Operator {
    AT_LEAST {
        @Override
        boolean holds(double actual, double threshold) {
            return actual >= threshold;
        }
    },
    LESS_THAN {
        @Override
        boolean holds(double actual, double threshold) {
            return actual < threshold;
        }
    };

    abstract boolean holds(double actual, double threshold);
}
