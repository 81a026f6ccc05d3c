package org.sweetline.abuse.rules;

/**
 * One strength of a rule.
 *
 * @param points what it adds; below zero in {@link CapGroup#MITIGATION} only
 * @param floor what the score is at least when this holds, 0 for no floor; only evidence may set one
 */
public record Step(Condition when, int points, int floor) {

    static Step of(Condition when, int points) {
        return new Step(when, points, 0);
    }
}
