package org.sweetline.satisfaction.numbers;

/** What a difference says in words. */
public enum Verdict {
    BETTER,
    WORSE,
    /** The interval holds zero and nothing of {@link #WORTH_KNOWING}: many answered, and it is the same. */
    NO_DIFFERENCE,
    /** The interval holds zero, and a difference that is worth knowing as well: too few answered. */
    CANNOT_TELL;

    /** Five points: a smaller difference changes nothing that anybody does. */
    public static final double WORTH_KNOWING = 0.05;

    /**
     * With fewer on a side, not even answers that all agree place a share within five points (Wilson): 73. It holds off the
     * interval within channels, which is of no width where all agree.
     */
    static final long ENOUGH = (long) Math.ceil(Share.Z95 * Share.Z95 * (1 / WORTH_KNOWING - 1));

    /** @param fewest answers on the side that has fewer */
    static Verdict of(Interval difference, long fewest) {
        if (difference.low() > 0) {
            return BETTER;
        }
        if (difference.high() < 0) {
            return WORSE;
        }
        boolean narrow = difference.low() > -WORTH_KNOWING && difference.high() < WORTH_KNOWING;
        return narrow && fewest >= ENOUGH ? NO_DIFFERENCE : CANNOT_TELL;
    }
}
