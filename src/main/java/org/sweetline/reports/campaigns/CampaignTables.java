package org.sweetline.reports.campaigns;

import static org.sweetline.reports.ReportTableView.column;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportChart;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.ReportWords;
import org.sweetline.surge.review.ReviewView.ReviewFigureView;
import org.sweetline.web.Bilingual;

/** What a campaign is told by beside its score. */
final class CampaignTables {

    private CampaignTables() {}

    /** Of the whole shop while it lasted, and what that is above usual. */
    static ReportTableView volume(List<ReviewFigureView> figures) {
        return ReportTableView.drawn(
                "volume",
                new Bilingual("All that came meanwhile", "같은 기간 전체"),
                List.of(
                        column("series", "What", "구분", ReportUnit.TEXT),
                        column("count", "Came", "들어옴", ReportUnit.COUNT),
                        column("usual", "Usual", "평소", ReportUnit.NUMBER),
                        column("excess", "Above usual", "평소보다 더", ReportUnit.NUMBER)),
                figures.stream().map(CampaignTables::volume).toList(),
                ReportChart.BARS,
                "count",
                "usual");
    }

    private static ReportRowView volume(ReviewFigureView figure) {
        @Nullable BigDecimal usual = figure.usual();
        return ReportRowView.of(
                ReportCellView.text(ReportWords.series(figure.series())),
                ReportCellView.count(figure.count()),
                ReportCellView.number(usual, null),
                usual == null
                        ? ReportCellView.NONE
                        : ReportCellView.number(
                                BigDecimal.valueOf(figure.count()).subtract(usual), null));
    }
}
