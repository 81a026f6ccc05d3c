package org.sweetline.reports.peaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.Report;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportCover;
import org.sweetline.reports.ReportParameter;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportRange;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.ReportWords;
import org.sweetline.reports.macros.MacroUses;
import org.sweetline.reports.standard.DayTables;
import org.sweetline.reports.standard.PraiseCounts;
import org.sweetline.security.Permission;
import org.sweetline.surge.review.CampaignDesk;
import org.sweetline.surge.review.CampaignView;
import org.sweetline.surge.review.ReviewView;
import org.sweetline.surge.review.ReviewView.ReviewFigureView;
import org.sweetline.surge.review.Reviews;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;

/** A peak as one would hand it on: how it went, what it did to waits and satisfaction, what came of it. */
@ApplicationScoped
public class PeakReport implements Report {

    private static final int QUOTES = 10;
    /** A campaign shows in the orders a while after it began. */
    private static final Duration BEFORE = Duration.ofDays(1);

    private static final ReportCover COVER = new ReportCover(
            "peak",
            new Bilingual("Peak report", "급증 보고서"),
            new Bilingual(
                    "How a peak went, and what it did to waits and satisfaction.",
                    "급증이 어떻게 지나갔고 대기와 만족도가 어떻게 달라졌는지 봅니다."),
            Permission.READ_FIGURES,
            EnumSet.of(ReportParameter.PEAK),
            List.of(),
            "peak-3",
            ReportRange.TODAY);

    private final Reviews reviews;
    private final PeakComparison comparison;
    private final PraiseCounts praise;
    private final CampaignDesk campaigns;
    private final MacroUses macros;

    @Inject
    PeakReport(
            Reviews reviews, PeakComparison comparison, PraiseCounts praise, CampaignDesk campaigns, MacroUses macros) {
        this.reviews = reviews;
        this.comparison = comparison;
        this.praise = praise;
        this.campaigns = campaigns;
        this.macros = macros;
    }

    @Override
    public ReportCover cover() {
        return COVER;
    }

    @Override
    public ReportSheet answer(ReportQuery asked) throws SQLException {
        Optional<String> peak = asked.value(ReportParameter.PEAK);
        ReportSheet.Draft draft = new ReportSheet.Draft();
        if (peak.isEmpty()) {
            draft.note("There has been no peak yet.", "아직 급증이 없었습니다.");
            return draft.of(0, new Bilingual("contacts", "문의"));
        }
        Optional<ReviewView> review = peak.get().startsWith("surge-")
                ? Optional.of(reviews.of(Long.parseLong(peak.get().substring("surge-".length()))))
                : Optional.empty();
        Reviews.Course course =
                review.isPresent() ? review.get().course() : reviews.course(asked.from(), asked.until());
        course.figures().forEach(figure -> volume(draft, figure));
        comparison.add(draft, asked);
        draft.table(DayTables.course(course)).table(DayTables.topics(course.topics()));
        if (!course.macros().isEmpty()) {
            draft.table(PeakTables.macros(course.macros()));
        }
        review.ifPresent(found -> draft.table(PeakTables.steps(found)).table(PeakTables.todos(found)));
        addCampaigns(draft, asked);
        draft.quotes(praise.quotes(asked, QUOTES));
        return draft.of(contacts(course), new Bilingual("contacts", "문의"));
    }

    @Override
    public List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        if (asked.value(ReportParameter.PEAK).isEmpty()) {
            throw ProblemException.invalid("peak", "must be one of the peaks");
        }
        return figure.startsWith(PeakTables.MACRO)
                ? macros.written(asked, figure, page)
                : comparison.behind(asked, figure, page);
    }

    private void addCampaigns(ReportSheet.Draft draft, ReportQuery asked) throws SQLException {
        List<CampaignView> during = campaigns.begun(asked.from().minus(BEFORE), asked.until());
        if (!during.isEmpty()) {
            draft.table(PeakTables.campaigns(during));
        }
    }

    private static void volume(ReportSheet.Draft draft, ReviewFigureView figure) {
        draft.figure(
                figure.series(),
                ReportWords.series(figure.series()),
                ReportUnit.COUNT,
                ReportCellView.count(figure.count()).opening(figure.series()),
                ReportCellView.number(figure.usual(), null));
    }

    private static long contacts(Reviews.Course course) {
        return course.figures().stream()
                .filter(figure -> figure.series().equals("contacts"))
                .mapToLong(ReviewFigureView::count)
                .sum();
    }
}
