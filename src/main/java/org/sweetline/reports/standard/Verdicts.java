package org.sweetline.reports.standard;

import java.util.Locale;
import org.sweetline.calls.hours.Wording;
import org.sweetline.satisfaction.figures.ComparisonView.DifferenceView;
import org.sweetline.satisfaction.numbers.Difference;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.satisfaction.numbers.Verdict;

/** What a difference says, in plain words. */
public final class Verdicts {

    public static final Wording UNKNOWN = new Wording("Cannot tell", "판단하기 어려움");
    public static final Wording EARLY = new Wording("Too early to tell", "아직 알 수 없음");
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

    /** Such as "−10.7 [−21.1, −3.1]". */
    public static String points(DifferenceView difference) {
        return String.format(
                        Locale.ROOT,
                        "%+.1f [%+.1f, %+.1f]",
                        100 * difference.value(),
                        100 * difference.low(),
                        100 * difference.high())
                .replace('-', '−');
    }

    public static Wording of(Verdict verdict, boolean more) {
        return switch (verdict) {
            case CANNOT_TELL -> UNKNOWN;
            case BETTER -> more ? BETTER : WORSE;
            case WORSE -> more ? WORSE : BETTER;
        };
    }
}
