package org.sweetline.satisfaction.numbers;

/** What a difference says in words. */
public enum Verdict {
    BETTER,
    WORSE,
    /** The interval holds zero: too few answers, or no difference. */
    CANNOT_TELL;

    public static Verdict of(Interval difference) {
        if (difference.low() > 0) {
            return BETTER;
        }
        return difference.high() < 0 ? WORSE : CANNOT_TELL;
    }
}
