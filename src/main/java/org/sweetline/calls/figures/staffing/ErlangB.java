package org.sweetline.calls.figures.staffing;

/** The share of calls that find all of so many lines busy, when nobody waits. */
final class ErlangB {

    private ErlangB() {}

    /** By recursion from zero lines: each step is a quotient below one, so nothing grows out of a double. */
    static double blocked(int lines, double load) {
        double blocked = 1;
        for (int line = 1; line <= lines; line++) {
            blocked = next(blocked, line, load);
        }
        return blocked;
    }

    /** With one line more, of which there are {@code line} then. */
    static double next(double blocked, int line, double load) {
        return load * blocked / (line + load * blocked);
    }
}
