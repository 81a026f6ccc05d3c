package org.sweetline.reports.standard;

import static org.sweetline.reports.ReportTableView.column;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportChart;
import org.sweetline.reports.ReportTableView.ReportColumnView;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.ReportWords;
import org.sweetline.satisfaction.figures.ComparisonView;
import org.sweetline.satisfaction.figures.ComparisonView.DifferenceView;
import org.sweetline.satisfaction.figures.ShareView;
import org.sweetline.satisfaction.numbers.Difference;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.satisfaction.numbers.Verdict;
import org.sweetline.web.Bilingual;
import org.sweetline.web.Words;

/**
 * Some held against what is normal, measure by measure, with what can be said of each difference.
 *
 * @param key of their column, which {@code some} is called
 */
public record Compared(String key, Bilingual some) {

    /** Before a figure: of the days that are held against it. */
    public static final String NORMAL = "normal-";
    /** Answers of those days without peak days and surges. */
    public static final String ORDINARY = "ordinary-answers";

    public ReportTableView table(Bilingual title, List<ReportRowView> rows) {
        return ReportTableView.drawn(
                "comparison",
                title,
                List.of(
                        column("measure", "Measure", "지표", ReportUnit.TEXT),
                        its(),
                        normal(),
                        column("difference", "Difference", "차이", ReportUnit.POINTS),
                        column("verdict", "Verdict", "판정", ReportUnit.TEXT)),
                rows,
                ReportChart.INTERVALS,
                key,
                "normal");
    }

    /** The score, and what is left of the difference when channels are compared with themselves. */
    public List<ReportRowView> satisfied(ComparisonView csat) {
        List<ReportRowView> rows = new ArrayList<>();
        rows.add(row(
                new Bilingual("Satisfied", "만족"), csat.peak(), csat.normal(), csat.crude(), true, "answers", ORDINARY));
        if (csat.withinChannels() != null) {
            rows.add(row(
                    new Bilingual("Satisfied, within channels", "만족(채널별 보정)"),
                    null,
                    null,
                    csat.withinChannels(),
                    true,
                    null,
                    null));
        }
        return rows;
    }

    /** @param opens lists those that its number counts; behind {@link #NORMAL} those of the normal one */
    public ReportRowView row(Bilingual measure, Share its, Share normal, boolean moreIsBetter, @Nullable String opens) {
        return row(
                measure,
                ShareView.of(its),
                ShareView.of(normal),
                its.of() == 0 || normal.of() == 0 ? null : DifferenceView.of(Difference.between(its, normal)),
                moreIsBetter,
                opens,
                opens == null ? null : NORMAL + opens);
    }

    /** As {@link #row}, while time is still to bring what is counted: no verdict yet. */
    public ReportRowView early(Bilingual measure, Share its, Share normal, String opens) {
        return row(measure, ShareView.of(its), ShareView.of(normal), null, Verdicts.EARLY, opens, NORMAL + opens);
    }

    public ReportTableView channels(ComparisonView csat) {
        List<ReportRowView> rows = csat.channels().stream()
                .map(stratum -> new ReportRowView(
                        "channel=" + stratum.channel(),
                        List.of(
                                ReportCellView.text(ReportWords.of("channel", stratum.channel())),
                                ReportCellView.share(stratum.peak()).opening("answers"),
                                ReportCellView.share(stratum.normal()).opening(ORDINARY))))
                .toList();
        return ReportTableView.drawn(
                "channels",
                new Bilingual("Satisfied, by channel", "채널별 만족"),
                List.of(column("channel", "Channel", "채널", ReportUnit.TEXT), its(), normal()),
                rows,
                ReportChart.INTERVALS,
                key,
                "normal");
    }

    private ReportRowView row(
            Bilingual measure,
            @Nullable ShareView its,
            @Nullable ShareView normal,
            @Nullable DifferenceView difference,
            boolean moreIsBetter,
            @Nullable String opens,
            @Nullable String opensNormal) {
        Bilingual verdict = difference == null
                ? Verdicts.UNKNOWN
                : Verdicts.of(Words.parse(Verdict.class, "verdict", difference.verdict()), moreIsBetter);
        return row(measure, its, normal, difference, verdict, opens, opensNormal);
    }

    private static ReportRowView row(
            Bilingual measure,
            @Nullable ShareView its,
            @Nullable ShareView normal,
            @Nullable DifferenceView difference,
            Bilingual verdict,
            @Nullable String opens,
            @Nullable String opensNormal) {
        return ReportRowView.of(
                ReportCellView.text(measure),
                its == null ? ReportCellView.NONE : ReportCellView.share(its).opening(opens),
                normal == null
                        ? ReportCellView.NONE
                        : ReportCellView.share(normal).opening(opensNormal),
                difference == null
                        ? ReportCellView.NONE
                        : new ReportCellView(null, difference.value(), difference.low(), difference.high(), null, null),
                ReportCellView.text(verdict));
    }

    private ReportColumnView its() {
        return column(key, some.en(), some.ko(), ReportUnit.SHARE);
    }

    private static ReportColumnView normal() {
        return column("normal", "Normal", "평소", ReportUnit.SHARE);
    }
}
