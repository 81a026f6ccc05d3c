package org.sweetline.reports.peaks;

import static org.sweetline.reports.ReportTableView.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.Wording;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportChart;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.peaks.PeakShares.Pair;
import org.sweetline.reports.standard.Verdicts;
import org.sweetline.satisfaction.figures.Comparison;
import org.sweetline.satisfaction.figures.ComparisonView;
import org.sweetline.satisfaction.figures.ComparisonView.DifferenceView;
import org.sweetline.satisfaction.figures.ComparisonView.StratumView;
import org.sweetline.satisfaction.figures.ShareView;
import org.sweetline.satisfaction.numbers.Difference;
import org.sweetline.satisfaction.numbers.Verdict;
import org.sweetline.web.Words;

/** The peak against the four weeks before it, measure by measure, with what can be said of each difference. */
@ApplicationScoped
class PeakComparison {

    private static final Duration NORMAL = Duration.ofDays(28);

    private final Comparison satisfaction;
    private final PeakShares shares;

    @Inject
    PeakComparison(Comparison satisfaction, PeakShares shares) {
        this.satisfaction = satisfaction;
        this.shares = shares;
    }

    void add(ReportSheet.Draft draft, ReportQuery peak) throws SQLException {
        ReportQuery normal = peak.within(peak.from().minus(NORMAL), peak.from());
        ComparisonView csat = satisfaction.withOrdinaryDays(
                peak.within(normal.from(), peak.until()).csat(), peak.from(), peak.until());
        draft.figure(
                "csat",
                new Wording("Satisfied", "만족"),
                ReportUnit.SHARE,
                ReportCellView.share(csat.peak()).opening("answers"),
                ReportCellView.share(csat.normal()));
        List<Pair> pairs = shares.of(peak, normal);
        draft.table(table(csat, pairs));
        if (csat.channels().size() > 1) {
            draft.table(channels(csat));
        }
        draft.note(
                "Normal are the 28 days before without peak days and surges; of calls, tickets and orders all of these days.",
                "평소는 급증 이전 28일입니다. 만족도에서는 급증일과 급증을 뺐고, 전화·티켓·주문은 28일 전체입니다.");
        if (csat.leadWithChannels()) {
            draft.note(
                    "A peak brings more calls, which are rated lower on any day: “within channels” leaves that out.",
                    "급증에는 평소에도 평점이 낮은 전화가 늘어납니다. ‘채널별 보정’은 그 영향을 뺀 값입니다.");
        }
    }

    private static ReportTableView table(ComparisonView csat, List<Pair> pairs) {
        List<ReportRowView> rows = new ArrayList<>();
        rows.add(row(new Wording("Satisfied", "만족"), csat.peak(), csat.normal(), csat.crude(), true, "answers"));
        if (csat.withinChannels() != null) {
            rows.add(row(
                    new Wording("Satisfied, within channels", "만족(채널별 보정)"),
                    null,
                    null,
                    csat.withinChannels(),
                    true,
                    null));
        }
        pairs.forEach(pair -> rows.add(row(
                pair.measure(),
                ShareView.of(pair.peak()),
                ShareView.of(pair.normal()),
                pair.peak().of() == 0 || pair.normal().of() == 0
                        ? null
                        : DifferenceView.of(Difference.between(pair.peak(), pair.normal())),
                pair.moreIsBetter(),
                pair.opens())));
        return new ReportTableView(
                "comparison",
                new Wording("Peak against normal", "급증과 평소 비교"),
                List.of(
                        column("measure", "Measure", "지표", ReportUnit.TEXT),
                        column("peak", "Peak", "급증", ReportUnit.SHARE),
                        column("normal", "Normal", "평소", ReportUnit.SHARE),
                        column("difference", "Difference", "차이", ReportUnit.POINTS),
                        column("verdict", "Verdict", "판정", ReportUnit.TEXT)),
                rows,
                Words.of(ReportChart.INTERVALS),
                List.of("peak", "normal"));
    }

    private static ReportRowView row(
            Wording measure,
            @Nullable ShareView peak,
            @Nullable ShareView normal,
            @Nullable DifferenceView difference,
            boolean moreIsBetter,
            @Nullable String opens) {
        Wording verdict = difference == null
                ? Verdicts.UNKNOWN
                : Verdicts.of(Words.parse(Verdict.class, "verdict", difference.verdict()), moreIsBetter);
        return new ReportRowView(
                "",
                List.of(
                        ReportCellView.text(measure),
                        peak == null
                                ? ReportCellView.NONE
                                : ReportCellView.share(peak).opening(opens),
                        normal == null ? ReportCellView.NONE : ReportCellView.share(normal),
                        difference == null
                                ? ReportCellView.NONE
                                : new ReportCellView(
                                        null, difference.value(), difference.low(), difference.high(), null, null),
                        ReportCellView.text(verdict)));
    }

    private static ReportTableView channels(ComparisonView csat) {
        List<ReportRowView> rows =
                csat.channels().stream().map(PeakComparison::channel).toList();
        return new ReportTableView(
                "channels",
                new Wording("Satisfied, by channel", "채널별 만족"),
                List.of(
                        column("channel", "Channel", "채널", ReportUnit.TEXT),
                        column("peak", "Peak", "급증", ReportUnit.SHARE),
                        column("normal", "Normal", "평소", ReportUnit.SHARE)),
                rows,
                Words.of(ReportChart.INTERVALS),
                List.of("peak", "normal"));
    }

    private static ReportRowView channel(StratumView stratum) {
        return new ReportRowView(
                "",
                List.of(
                        ReportCellView.text(org.sweetline.reports.ReportWords.of("channel", stratum.channel())),
                        ReportCellView.share(stratum.peak()),
                        ReportCellView.share(stratum.normal())));
    }
}
