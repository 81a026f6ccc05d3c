package org.sweetline.returns.reports;

import java.util.List;
import org.sweetline.returns.reports.ReturnCount.Sums;
import org.sweetline.returns.reports.ReturnReportView.ReturnJudgementView;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.web.Words;

/** How returns were decided on, as they stand now. */
final class ReturnJudgements {

    /** Some of others, such as the denied of the decided. */
    private record Pair(ReturnFigure some, ReturnFigure of) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair(ReturnFigure.DECIDED_BY_PERSON, ReturnFigure.DECIDED),
            new Pair(ReturnFigure.DENIED, ReturnFigure.DECIDED),
            new Pair(ReturnFigure.PARTLY_DENIED, ReturnFigure.DECIDED),
            new Pair(ReturnFigure.REJECTED, ReturnFigure.INSPECTED),
            new Pair(ReturnFigure.OVERRIDDEN, ReturnFigure.ADVISED),
            new Pair(ReturnFigure.APPEALED, ReturnFigure.APPEALABLE),
            new Pair(ReturnFigure.OVERTURNED, ReturnFigure.APPEAL_DECIDED));

    private ReturnJudgements() {}

    static List<ReturnJudgementView> of(Sums sums) {
        return PAIRS.stream().map(pair -> view(pair, sums)).toList();
    }

    private static ReturnJudgementView view(Pair pair, Sums sums) {
        long of = sums.figures().getOrDefault(pair.of(), 0L);
        long some = Math.min(of, sums.figures().getOrDefault(pair.some(), 0L));
        return new ReturnJudgementView(
                Words.of(pair.some()), Words.of(pair.of()), ReturnShareView.of(new Share(some, of)));
    }
}
