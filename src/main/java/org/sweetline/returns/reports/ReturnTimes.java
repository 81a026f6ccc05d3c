package org.sweetline.returns.reports;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.days.Quantile;
import org.sweetline.returns.reports.ReturnCount.Sums;
import org.sweetline.returns.reports.ReturnReportView.ReturnTimeView;
import org.sweetline.web.Words;

/** How long customers waited. */
final class ReturnTimes {

    /** What customers wait for, and what is listed behind it. */
    enum Wait {
        DECISION(ReturnFigure.DECIDED),
        /** Without those that the policy let through at once. */
        DECISION_OF_PERSON(ReturnFigure.DECIDED_BY_PERSON),
        /** From the wish to the money. */
        REFUND(ReturnFigure.PAID),
        /** From the parcel to the money. */
        REFUND_AFTER_PARCEL(ReturnFigure.PAID);

        private final ReturnFigure behind;

        Wait(ReturnFigure behind) {
            this.behind = behind;
        }
    }

    private ReturnTimes() {}

    static List<ReturnTimeView> of(Sums sums) {
        return Stream.of(Wait.values())
                .map(wait -> view(wait, sums.waits().get(wait.ordinal())))
                .toList();
    }

    private static ReturnTimeView view(Wait wait, Quantile seconds) {
        return new ReturnTimeView(
                Words.of(wait), Words.of(wait.behind), seconds.size(), at(seconds, 0.5), at(seconds, 0.9));
    }

    private static @Nullable Double at(Quantile seconds, double share) {
        OptionalDouble found = seconds.of(share);
        return found.isPresent() ? found.getAsDouble() : null;
    }
}
