package org.sweetline.reports.peaks;

import static org.sweetline.reports.ReportTableView.column;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.surge.review.CampaignView;
import org.sweetline.surge.review.ReviewView;
import org.sweetline.surge.review.ReviewView.SurgeMacroView;
import org.sweetline.web.Bilingual;

/** What a peak is told by: its course, its topics, what was done, what is to be done. */
final class PeakTables {

    /** Before the number of a text in what its count opens. */
    static final String MACRO = "macro-";

    private PeakTables() {}

    static ReportTableView macros(List<SurgeMacroView> macros) {
        List<ReportRowView> rows = macros.stream()
                .map(macro -> ReportRowView.of(
                        ReportCellView.text(macro.title()),
                        ReportCellView.count(macro.replies(), MACRO + macro.id()),
                        ReportCellView.count(macro.tickets(), MACRO + macro.id())))
                .toList();
        return ReportTableView.plain(
                "macros",
                new Bilingual("Texts of the day in replies", "답변에 쓴 오늘의 문구"),
                List.of(
                        column("macro", "Text", "문구", ReportUnit.TEXT),
                        column("replies", "Replies", "답변", ReportUnit.COUNT),
                        column("tickets", "Tickets", "티켓", ReportUnit.COUNT)),
                rows);
    }

    static ReportTableView steps(ReviewView review) {
        List<ReportRowView> rows = review.steps().stream()
                .map(step -> ReportRowView.of(
                        ReportCellView.text(step.at().toString()),
                        ReportCellView.text(StepWords.of(step.kind(), step.series())),
                        ReportCellView.text(StepTarget.of(step)),
                        name(step.by())))
                .toList();
        return ReportTableView.plain(
                "steps",
                new Bilingual("What was done", "진행 기록"),
                List.of(
                        column("time", "At", "시각", ReportUnit.TIME),
                        column("step", "What", "내용", ReportUnit.TEXT),
                        column("detail", "Of what", "대상", ReportUnit.TEXT),
                        column("by", "By", "담당", ReportUnit.TEXT)),
                rows);
    }

    static ReportTableView todos(ReviewView review) {
        List<ReportRowView> rows = review.todos().stream()
                .map(todo -> ReportRowView.of(
                        ReportCellView.text(todo.text()), name(todo.by()), ReportCellView.text(done(todo.doneAt()))))
                .toList();
        return ReportTableView.plain(
                "todos",
                new Bilingual("To do for the next time", "다음을 위한 할 일"),
                List.of(
                        column("todo", "What", "할 일", ReportUnit.TEXT),
                        column("by", "By", "작성", ReportUnit.TEXT),
                        column("state", "State", "상태", ReportUnit.TEXT)),
                rows);
    }

    static ReportTableView campaigns(List<CampaignView> campaigns) {
        List<ReportRowView> rows = campaigns.stream()
                .map(campaign -> ReportRowView.of(
                        ReportCellView.text(campaign.beganAt().toString()),
                        ReportCellView.text(campaign.name()),
                        ReportCellView.text(campaign.code()),
                        ReportCellView.count(campaign.orders())))
                .toList();
        return ReportTableView.plain(
                "campaigns",
                new Bilingual("What brought them", "유입 캠페인"),
                List.of(
                        column("time", "Began", "시작", ReportUnit.TIME),
                        column("campaign", "Campaign", "캠페인", ReportUnit.TEXT),
                        column("code", "Code", "쿠폰 코드", ReportUnit.TEXT),
                        column("orders", "Orders", "주문", ReportUnit.COUNT)),
                rows);
    }

    private static Bilingual done(@Nullable Instant at) {
        return at == null ? new Bilingual("Open", "남음") : new Bilingual("Done", "완료");
    }

    private static ReportCellView name(@Nullable String name) {
        return name == null ? ReportCellView.text(new Bilingual("Sweetline", "Sweetline")) : ReportCellView.text(name);
    }
}
