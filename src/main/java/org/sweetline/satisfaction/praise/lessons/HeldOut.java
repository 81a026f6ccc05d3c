package org.sweetline.satisfaction.praise.lessons;

import java.util.Arrays;
import org.sweetline.satisfaction.praise.PraiseView;

/** One judged remark in five never teaches, so that what was learned can be held against words it has not seen. */
final class HeldOut {

    private static final int ONE_IN = 5;
    /** Lessons under older rules were learned from everything. */
    private static final int[] SINCE = {2026, 12, 4};

    private HeldOut() {}

    static boolean isHeldOut(PraiseView praise) {
        return praise.id() % ONE_IN == 0;
    }

    /** Whether this version may have learned from it. */
    static boolean taught(RuleVersion version, PraiseView praise) {
        if (version.kind() != RuleVersion.Kind.LEARNED) {
            return false;
        }
        boolean saidLater = version.at() != null && praise.saidAt().isAfter(version.at());
        return !saidLater && !(isHeldOut(praise) && Arrays.compare(numbers(version.rules()), SINCE) >= 0);
    }

    private static int[] numbers(String rules) {
        return Arrays.stream(rules.split("\\."))
                .filter(part -> part.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
