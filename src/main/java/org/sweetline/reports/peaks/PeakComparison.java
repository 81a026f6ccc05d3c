package org.sweetline.reports.peaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.peaks.PeakShares.Pair;
import org.sweetline.reports.standard.Compared;
import org.sweetline.reports.standard.CsatReport;
import org.sweetline.reports.standard.DailyReport;
import org.sweetline.reports.standard.YoungAnswers;
import org.sweetline.satisfaction.figures.AnswersBehind;
import org.sweetline.satisfaction.figures.Comparison;
import org.sweetline.satisfaction.figures.ComparisonView;
import org.sweetline.satisfaction.figures.CsatFigures;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;

/** The peak against the four weeks before it, measure by measure, with what can be said of each difference. */
@ApplicationScoped
class PeakComparison {

    private static final Compared PEAK = new Compared("peak", new Bilingual("Peak", "급증"));

    private final Comparison satisfaction;
    private final PeakShares shares;
    private final AnswersBehind answers;
    private final LaterReturns returns;
    private final LaterPraise praise;
    private final DailyReport day;
    private final OrdinaryTimes ordinary;
    private final Clock clock;

    @Inject
    PeakComparison(
            Comparison satisfaction,
            PeakShares shares,
            AnswersBehind answers,
            LaterReturns returns,
            LaterPraise praise,
            DailyReport day,
            OrdinaryTimes ordinary,
            Clock clock) {
        this.satisfaction = satisfaction;
        this.shares = shares;
        this.answers = answers;
        this.returns = returns;
        this.praise = praise;
        this.day = day;
        this.ordinary = ordinary;
        this.clock = clock;
    }

    void add(ReportSheet.Draft draft, ReportQuery peak) throws SQLException {
        ReportQuery normal = OrdinaryTimes.weeksBefore(peak);
        ComparisonView csat = satisfaction.withOrdinaryDays(
                peak.within(normal.from(), peak.until()).csat(), peak.from(), peak.until());
        draft.figure(
                "csat",
                new Bilingual("Satisfied", "만족"),
                ReportUnit.SHARE,
                ReportCellView.share(csat.peak()).opening("answers"),
                ReportCellView.share(csat.normal()));
        List<ReportRowView> rows = new ArrayList<>(PEAK.satisfied(csat));
        for (Pair pair : shares.of(peak, ordinary.before(peak))) {
            rows.add(row(pair));
        }
        draft.table(PEAK.table(new Bilingual("Peak against normal", "급증과 평소 비교"), rows));
        if (csat.channels().size() > 1) {
            draft.table(PEAK.channels(csat));
        }
        draft.note("Normal are the 28 days before without peak days and surges.", "평소는 급증 이전 28일에서 급증일과 급증을 뺀 기간입니다.");
        YoungAnswers.note(draft, CsatFigures.isYoung(peak.until(), clock.instant()));
        if (returns.daysSince(peak) == 0) {
            draft.note(
                    "How many of its orders come back can be told from a day after its end on.",
                    "반품 비율은 급증이 끝나고 하루가 지나야 알 수 있습니다.");
        }
        if (csat.leadWithChannels()) {
            draft.note(
                    "A peak brings more calls, which are rated lower on any day: “within channels” leaves that out.",
                    "급증에는 평소에도 평점이 낮은 전화가 늘어납니다. ‘채널별 보정’은 그 영향을 뺀 값입니다.");
        }
    }

    static ReportRowView row(Pair pair) {
        return pair.early() && pair.opens() != null
                ? PEAK.early(pair.measure(), pair.peak(), pair.normal(), pair.opens())
                : PEAK.row(pair.measure(), pair.peak(), pair.normal(), pair.moreIsBetter(), pair.opens());
    }

    List<BehindView> behind(ReportQuery peak, String figure, PageRequest page) throws SQLException {
        if (figure.equals(Compared.ORDINARY)) {
            return answers
                    .list(OrdinaryTimes.weeksBefore(peak).csat().withoutPeaks(), AnswersBehind.Wanted.ALL, page)
                    .stream()
                    .map(CsatReport::behind)
                    .toList();
        }
        if (figure.startsWith(Compared.NORMAL)) {
            String counted = figure.substring(Compared.NORMAL.length());
            int days = returns.daysSince(peak);
            return ordinary.list(peak, page, time -> plain(time, counted, days, page));
        }
        return plain(peak, figure, returns.daysSince(peak), page);
    }

    private List<BehindView> plain(ReportQuery asked, String figure, int days, PageRequest page) throws SQLException {
        return switch (figure) {
            case "later-returns" -> returns.behind(asked, days, page);
            case LaterPraise.FIGURE -> praise.behind(asked, page);
            default -> day.behind(asked, figure, page);
        };
    }
}
