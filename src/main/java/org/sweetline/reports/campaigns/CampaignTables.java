package org.sweetline.reports.campaigns;

import static org.sweetline.reports.ReportTableView.column;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportChart;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.ReportWords;
import org.sweetline.surge.review.ReviewView.ReviewFigureView;
import org.sweetline.surge.topics.Topics.TopicCountView;
import org.sweetline.web.Bilingual;
import org.sweetline.web.Words;

/** What a campaign is told by beside its score. */
final class CampaignTables {

    private static final Map<String, Bilingual> SERIES = Map.of(
            "orders", new Bilingual("Orders", "주문"),
            "contacts", new Bilingual("Contacts", "문의"),
            "calls", new Bilingual("Calls", "걸려온 전화"));

    private CampaignTables() {}

    /** Of the whole shop while it lasted, and what that is above usual. */
    static ReportTableView volume(List<ReviewFigureView> figures) {
        return new ReportTableView(
                "volume",
                new Bilingual("All that came meanwhile", "같은 기간 전체"),
                List.of(
                        column("series", "What", "구분", ReportUnit.TEXT),
                        column("count", "Came", "들어옴", ReportUnit.COUNT),
                        column("usual", "Usual", "평소", ReportUnit.NUMBER),
                        column("excess", "Above usual", "평소보다 더", ReportUnit.NUMBER)),
                figures.stream().map(CampaignTables::volume).toList(),
                Words.of(ReportChart.BARS),
                List.of("count", "usual"));
    }

    static ReportTableView topics(List<TopicCountView> topics) {
        return new ReportTableView(
                "topics",
                new Bilingual("What they asked about", "무엇을 물었나"),
                List.of(
                        column("topic", "Topic", "주제", ReportUnit.TEXT),
                        column("tickets", "Tickets", "티켓", ReportUnit.COUNT),
                        column("customers", "Customers", "고객", ReportUnit.COUNT)),
                topics.stream().map(CampaignTables::topic).toList(),
                Words.of(ReportChart.BARS),
                List.of("tickets"));
    }

    private static ReportRowView volume(ReviewFigureView figure) {
        @Nullable BigDecimal usual = figure.usual();
        return new ReportRowView(
                "",
                List.of(
                        ReportCellView.text(
                                SERIES.getOrDefault(figure.series(), new Bilingual(figure.series(), figure.series()))),
                        ReportCellView.count(figure.count()),
                        ReportCellView.number(usual, null),
                        usual == null
                                ? ReportCellView.NONE
                                : ReportCellView.number(
                                        BigDecimal.valueOf(figure.count()).subtract(usual), null)));
    }

    private static ReportRowView topic(TopicCountView topic) {
        return new ReportRowView(
                "topic=" + topic.topic(),
                List.of(
                        ReportCellView.text(ReportWords.of("topic", topic.topic())),
                        ReportCellView.count(topic.tickets()).opening("tickets"),
                        ReportCellView.count(topic.customers()).opening("tickets")));
    }
}
