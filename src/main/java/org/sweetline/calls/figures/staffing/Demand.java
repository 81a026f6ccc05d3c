package org.sweetline.calls.figures.staffing;

/** Calls that come in at random, so many a second, and keep an agent so many seconds each. */
public record Demand(double callsPerSecond, double handleSeconds) {

    public static Demand of(double calls, double intervalSeconds, double handleSeconds) {
        return new Demand(calls / intervalSeconds, handleSeconds);
    }

    /** How many agents would be busy all the time if nobody ever waited; in erlangs. */
    public double load() {
        return callsPerSecond * handleSeconds;
    }
}
