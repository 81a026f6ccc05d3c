package org.sweetline.reports.standard;

import static org.sweetline.reports.ReportTableView.column;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportChart;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.ReportWords;
import org.sweetline.surge.review.CampaignFlags.CampaignFlagView;
import org.sweetline.surge.review.ReviewView.ReviewSpanView;
import org.sweetline.surge.review.Reviews;
import org.sweetline.surge.topics.Topics.TopicCountView;
import org.sweetline.web.Bilingual;

/** How some hours went, and what they were about; of a day or of a peak. */
public final class DayTables {

    private DayTables() {}

    public static ReportTableView course(Reviews.Course course) {
        Duration length = Duration.ofMinutes(course.spanMinutes());
        List<ReportRowView> rows = course.spans().stream()
                .map(span -> span(
                        span,
                        length,
                        marks(course.flags(), span.from(), span.from().plus(length))))
                .toList();
        return ReportTableView.drawn(
                "course",
                new Bilingual("How it went", "시간대별 흐름"),
                List.of(
                        column("time", "From", "시작", ReportUnit.TIME),
                        column("marks", "Campaign", "캠페인", ReportUnit.TEXT),
                        column("orders", "Orders", "주문", ReportUnit.COUNT),
                        column("contacts", "Contacts", "문의", ReportUnit.COUNT),
                        column("calls", "Calls", "전화", ReportUnit.COUNT),
                        column("abandons", "Hung up", "대기 중 끊음", ReportUnit.COUNT),
                        column("wait", "Wait of those answered", "응답까지 평균 대기", ReportUnit.SECONDS),
                        column("backlog", "Open tickets", "미해결 티켓", ReportUnit.COUNT)),
                rows,
                ReportChart.OVERLAY,
                "orders",
                "contacts",
                "calls",
                "abandons",
                "wait",
                "marks");
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

    private static String marks(List<CampaignFlagView> flags, Instant from, Instant until) {
        return flags.stream()
                .filter(flag -> !flag.at().isBefore(from) && flag.at().isBefore(until))
                .map(CampaignFlagView::words)
                .collect(Collectors.joining(" · "));
    }

    private static ReportRowView span(ReviewSpanView span, Duration length, String marks) {
        @Nullable Long backlog = span.backlog();
        @Nullable Long wait = span.waitSeconds();
        return new ReportRowView(
                "hours=" + span.from() + "/" + span.from().plus(length),
                List.of(
                        ReportCellView.text(span.from().toString()),
                        ReportCellView.text(marks),
                        ReportCellView.count(span.orders(), "orders"),
                        ReportCellView.count(span.contacts(), "contacts"),
                        ReportCellView.count(span.calls(), "calls"),
                        ReportCellView.count(span.abandons(), "hung-up"),
                        wait == null ? ReportCellView.NONE : ReportCellView.number(wait, span.answered()),
                        backlog == null ? ReportCellView.NONE : ReportCellView.count(backlog)));
    }
}
