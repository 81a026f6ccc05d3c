package org.sweetline.returns.reports;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.reports.ReturnMoney.Kind;

/**
 * What a row of {@link ReturnDays} is, and of returns of which channel.
 *
 * @param figures what a return is counted as; none of other rows
 * @param money null of all but amounts
 */
record ReturnKind(
        What what,
        String channel,
        Set<ReturnFigure> figures,
        @Nullable Money money) {

    private static final String PART = "\u001f";

    /** What its two numbers are. */
    enum What {
        /** Seconds until it was decided, and until it was paid. */
        RETURN,
        /** Seconds from the parcel until it was paid. */
        PARCEL,
        /** From 1 to 5. */
        EASE,
        /** Whole units of the currency, and ten thousandths of one. */
        MONEY
    }

    /** @param what how it was given, or what became of goods */
    record Money(Kind kind, String what, String currency) {}

    static ReturnKind read(String word) {
        String[] parts = word.split(PART, -1);
        What what = What.valueOf(parts[0]);
        return new ReturnKind(
                what,
                parts[1],
                what == What.RETURN ? figures(parts[2]) : Set.of(),
                what == What.MONEY ? new Money(Kind.valueOf(parts[2]), parts[3], parts[4]) : null);
    }

    private static Set<ReturnFigure> figures(String digits) {
        Set<ReturnFigure> figures = EnumSet.noneOf(ReturnFigure.class);
        for (int place = 0; place < digits.length(); place++) {
            if (digits.charAt(place) == '1') {
                figures.add(ReturnDays.FIGURES.get(place));
            }
        }
        return figures;
    }
}
