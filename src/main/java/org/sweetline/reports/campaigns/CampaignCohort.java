package org.sweetline.reports.campaigns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportParameter;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.peaks.LaterReturns;
import org.sweetline.reports.peaks.OrdinaryTimes;
import org.sweetline.reports.standard.Compared;
import org.sweetline.reports.standard.CsatReport;
import org.sweetline.returns.CameBack;
import org.sweetline.satisfaction.figures.AnswersBehind;
import org.sweetline.satisfaction.figures.CohortScore;
import org.sweetline.satisfaction.figures.Comparison;
import org.sweetline.satisfaction.figures.ComparisonView;
import org.sweetline.satisfaction.figures.CsatFigures;
import org.sweetline.satisfaction.figures.CsatScope;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;

/** Those whom a campaign brought against everybody of the four weeks before it: what they said, and what they sent back. */
@ApplicationScoped
class CampaignCohort {

    private static final Duration NORMAL = Duration.ofDays(28);
    private static final Duration REACH = Duration.ofDays(30);
    private static final Compared BROUGHT = new Compared("brought", new Bilingual("Campaign", "캠페인"));

    private final CsatFigures figures;
    private final Comparison comparison;
    private final CsatReport satisfaction;
    private final AnswersBehind answers;
    private final CampaignRows rows;
    private final OrdinaryTimes ordinary;
    private final LaterReturns later;
    private final Clock clock;

    @Inject
    CampaignCohort(
            CsatFigures figures,
            Comparison comparison,
            CsatReport satisfaction,
            AnswersBehind answers,
            CampaignRows rows,
            OrdinaryTimes ordinary,
            LaterReturns later,
            Clock clock) {
        this.figures = figures;
        this.comparison = comparison;
        this.satisfaction = satisfaction;
        this.answers = answers;
        this.rows = rows;
        this.ordinary = ordinary;
        this.later = later;
        this.clock = clock;
    }

    void add(ReportSheet.Draft draft, ReportQuery asked, long campaign) throws SQLException {
        CsatScope scope = asked.csat().within(asked.from(), asked.until().plus(REACH));
        CohortScore score = figures.score(scope);
        ComparisonView against = comparison.between(score, normal(asked));
        draft.figure(
                        "csat",
                        new Bilingual("Satisfied", "만족"),
                        ReportUnit.SHARE,
                        ReportCellView.share(score.total().csat()).opening("answers"),
                        ReportCellView.share(against.normal()))
                .figure(
                        "arriving",
                        new Bilingual("Still arriving", "아직 도착 중"),
                        ReportUnit.COUNT,
                        ReportCellView.count(score.total().stillArriving(), "arriving"));
        CohortVerdict.note(draft, against);
        List<ReportRowView> measures = new ArrayList<>(BROUGHT.satisfied(against));
        returns(draft, measures, asked, campaign);
        draft.table(BROUGHT.table(new Bilingual("Campaign against normal", "캠페인과 평소 비교"), measures));
        if (against.channels().size() > 1) {
            draft.table(BROUGHT.channels(against));
        }
        draft.table(CsatReport.drivers(score.drivers()))
                .note(
                        "Normal are the 28 days before it, without peak days and surges.",
                        "평소는 캠페인 이전 28일이며 급증일과 급증은 뺐습니다.");
    }

    /** Answers, those still to come, and who named what spoilt it. */
    List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        if (figure.equals(Compared.ORDINARY)) {
            return answers.list(normal(asked), AnswersBehind.Wanted.ALL, page).stream()
                    .map(CsatReport::behind)
                    .toList();
        }
        return satisfaction.behind(asked.within(asked.from(), asked.until().plus(REACH)), figure, page);
    }

    /** Everybody of the weeks before, but on peak days and in surges. */
    private static CsatScope normal(ReportQuery asked) {
        return asked.without(ReportParameter.CAMPAIGN)
                .csat()
                .within(asked.from().minus(NORMAL), asked.from())
                .withoutPeaks();
    }

    /** Of the orders of these weeks, those that came back. */
    List<BehindView> normalReturns(ReportQuery asked, CampaignBehind behind, PageRequest page) throws SQLException {
        int days = daysSince(asked);
        return ordinary.list(asked, page, time -> behind.returns(time.from(), time.until(), days, page));
    }

    /** How long the youngest of its orders had to come back, in whole days; never more than thirty. */
    int daysSince(ReportQuery asked) {
        return CameBack.days(asked.until(), clock.instant());
    }

    /** Orders of both sides are given the same time, so that old ones are not ahead. */
    private void returns(ReportSheet.Draft draft, List<ReportRowView> measures, ReportQuery asked, long campaign)
            throws SQLException {
        int days = daysSince(asked);
        if (days == 0) {
            draft.note(
                    "How many of its orders come back can be told from a day after its end on.",
                    "반품 비율은 캠페인이 끝나고 하루가 지나야 알 수 있습니다.");
            return;
        }
        Share its = rows.returned(campaign, days);
        Share normal = Share.NONE;
        for (ReportQuery time : ordinary.before(asked)) {
            normal = normal.plus(later.returned(time, days));
        }
        Bilingual name =
                new Bilingual("Orders with a return within %d days".formatted(days), "%d일 안에 반품된 주문".formatted(days));
        draft.figure(
                "returns",
                name,
                ReportUnit.SHARE,
                ReportCellView.share(its).opening(its.hits() == 0 ? null : "returns"),
                ReportCellView.share(normal));
        measures.add(BROUGHT.row(name, its, normal, false, "returns"));
    }
}
