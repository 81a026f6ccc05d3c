package org.sweetline.reports.standard;

import org.sweetline.calls.hours.Wording;
import org.sweetline.satisfaction.numbers.Difference;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.satisfaction.numbers.Verdict;

/** What a difference says, in plain words. */
public final class Verdicts {

    public static final Wording UNKNOWN = new Wording("Cannot tell", "판단하기 어려움");
    private static final Wording BETTER = new Wording("Better", "더 좋음");
    private static final Wording WORSE = new Wording("Worse", "더 나쁨");

    private Verdicts() {}

    /** @param more whether more is better */
    public static Wording of(Share first, Share second, boolean more) {
        if (first.of() == 0 || second.of() == 0) {
            return UNKNOWN;
        }
        return of(Difference.between(first, second).verdict(), more);
    }

    public static Wording of(Verdict verdict, boolean more) {
        return switch (verdict) {
            case CANNOT_TELL -> UNKNOWN;
            case BETTER -> more ? BETTER : WORSE;
            case WORSE -> more ? WORSE : BETTER;
        };
    }
}
