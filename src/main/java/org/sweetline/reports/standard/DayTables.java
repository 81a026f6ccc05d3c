package org.sweetline.reports.standard;

import static org.sweetline.reports.ReportTableView.column;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportChart;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.ReportWords;
import org.sweetline.surge.review.ReviewView.ReviewSpanView;
import org.sweetline.surge.review.Reviews;
import org.sweetline.surge.topics.Topics.TopicCountView;
import org.sweetline.web.Bilingual;

/** How some hours went, and what they were about; of a day or of a peak. */
public final class DayTables {

    private DayTables() {}

    public static ReportTableView course(Reviews.Course course) {
        List<ReportRowView> rows = course.spans().stream()
                .map(span -> span(span, Duration.ofMinutes(course.spanMinutes())))
                .toList();
        return ReportTableView.drawn(
                "course",
                new Bilingual("How it went", "시간대별 흐름"),
                List.of(
                        column("time", "From", "시작", ReportUnit.TIME),
                        column("orders", "Orders", "주문", ReportUnit.COUNT),
                        column("contacts", "Contacts", "문의", ReportUnit.COUNT),
                        column("calls", "Calls", "전화", ReportUnit.COUNT),
                        column("abandons", "Hung up", "대기 중 끊음", ReportUnit.COUNT),
                        column("backlog", "Open tickets", "미해결 티켓", ReportUnit.COUNT)),
                rows,
                ReportChart.LINES,
                "orders",
                "contacts",
                "calls",
                "abandons");
    }

    public static ReportTableView topics(List<TopicCountView> topics) {
        return topics(new Bilingual("What it was about", "무엇을 물었나"), topics, "topic");
    }

    /** @param opens the figure that lists the tickets of a topic */
    public static ReportTableView topics(Bilingual title, List<TopicCountView> topics, String opens) {
        List<ReportRowView> rows = topics.stream()
                .map(topic -> new ReportRowView(
                        "topic=" + topic.topic(),
                        List.of(
                                ReportCellView.text(ReportWords.of("topic", topic.topic())),
                                ReportCellView.count(topic.tickets(), opens),
                                ReportCellView.count(topic.customers(), opens))))
                .toList();
        return ReportTableView.drawn(
                "topics",
                title,
                List.of(
                        column("topic", "Topic", "주제", ReportUnit.TEXT),
                        column("tickets", "Tickets", "티켓", ReportUnit.COUNT),
                        column("customers", "Customers", "고객", ReportUnit.COUNT)),
                rows,
                ReportChart.BARS,
                "tickets");
    }

    private static ReportRowView span(ReviewSpanView span, Duration length) {
        @Nullable Long backlog = span.backlog();
        return new ReportRowView(
                "hours=" + span.from() + "/" + span.from().plus(length),
                List.of(
                        ReportCellView.text(span.from().toString()),
                        ReportCellView.count(span.orders(), "orders"),
                        ReportCellView.count(span.contacts(), "contacts"),
                        ReportCellView.count(span.calls(), "calls"),
                        ReportCellView.count(span.abandons(), "hung-up"),
                        backlog == null ? ReportCellView.NONE : ReportCellView.count(backlog)));
    }
}
