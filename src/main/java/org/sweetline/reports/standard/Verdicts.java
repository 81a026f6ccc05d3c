package org.sweetline.reports.standard;

import java.util.Locale;
import org.sweetline.satisfaction.figures.ComparisonView.DifferenceView;
import org.sweetline.satisfaction.numbers.Difference;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.satisfaction.numbers.Verdict;
import org.sweetline.web.Bilingual;

/** What a difference says, in plain words. */
public final class Verdicts {

    public static final Bilingual UNKNOWN = new Bilingual("Not enough to tell", "판단하기에 부족함");
    public static final Bilingual EARLY = new Bilingual("Too early to tell", "아직 알 수 없음");
    private static final Bilingual BETTER = new Bilingual("Better", "더 좋음");
    private static final Bilingual WORSE = new Bilingual("Worse", "더 나쁨");
    private static final Bilingual SAME = new Bilingual("No difference to be seen", "차이가 보이지 않음");

    private Verdicts() {}

    /** @param more whether more is better */
    public static Bilingual of(Share first, Share second, boolean more) {
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

    public static Bilingual of(Verdict verdict, boolean more) {
        return switch (verdict) {
            case CANNOT_TELL -> UNKNOWN;
            case NO_DIFFERENCE -> SAME;
            case BETTER -> more ? BETTER : WORSE;
            case WORSE -> more ? WORSE : BETTER;
        };
    }
}
