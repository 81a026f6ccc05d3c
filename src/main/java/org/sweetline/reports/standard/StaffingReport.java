package org.sweetline.reports.standard;

import static org.sweetline.reports.ReportTableView.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.figures.staffing.Staffing;
import org.sweetline.calls.figures.staffing.StaffingRequest;
import org.sweetline.calls.figures.staffing.StaffingView;
import org.sweetline.calls.figures.staffing.StaffingView.ForecastView;
import org.sweetline.calls.figures.staffing.StaffingView.StaffingIntervalView;
import org.sweetline.calls.figures.staffing.StaffingView.StaffingPointView;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.Report;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportCover;
import org.sweetline.reports.ReportParameter;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportChart;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;

/** How many people the day needs, and what fewer would do to the wait; callers lose patience. */
@ApplicationScoped
public class StaffingReport implements Report {

    private static final int PATIENCE = 180;

    private final Staffing staffing;

    @Inject
    StaffingReport(Staffing staffing) {
        this.staffing = staffing;
    }

    @Override
    public ReportCover cover() {
        return Covers.STAFFING;
    }

    @Override
    public ReportSheet answer(ReportQuery asked) throws SQLException {
        int patience =
                asked.value(ReportParameter.PATIENCE).map(Integer::valueOf).orElse(PATIENCE);
        StaffingView view = staffing.answer(
                StaffingRequest.of(asked.first(), asked.zone(), asked.value(ReportParameter.TEAM), patience));
        OptionalInt most =
                view.intervals().stream().mapToInt(StaffingIntervalView::agents).max();
        ReportSheet.Draft draft = new ReportSheet.Draft()
                .figure(
                        "most",
                        new Bilingual("At the busiest", "가장 바쁠 때"),
                        ReportUnit.COUNT,
                        most.isPresent() ? ReportCellView.count(most.getAsInt()) : ReportCellView.NONE)
                .figure(
                        "handle",
                        new Bilingual("A call takes", "통화당 처리 시간"),
                        ReportUnit.SECONDS,
                        ReportCellView.number(view.handleSeconds(), view.handled()))
                .table(intervals(view))
                .table(curve(view))
                .note(
                        "%d %% answered within %d s; callers give up after %d s on average (Erlang A)."
                                .formatted(view.level(), view.within(), patience),
                        "%d초 안에 %d%% 응대 기준이며, 고객은 평균 %d초 뒤에 끊는다고 봅니다(얼랑 A)."
                                .formatted(view.within(), view.level(), patience));
        if (view.days().isEmpty()) {
            draft.note(
                    "Nobody called on that weekday in the eight weeks before, so nothing is foreseen.",
                    "지난 8주 동안 같은 요일에 걸려 온 전화가 없어 예상치가 없습니다.");
        } else {
            draft.note(
                    "From the same weekday of these days: %s.".formatted(String.join(", ", view.days())),
                    "같은 요일의 기록을 썼습니다: %s.".formatted(String.join(", ", view.days())));
        }
        return draft.of(view.handled(), new Bilingual("calls of the past", "지난 통화"));
    }

    @Override
    public List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) {
        throw ProblemException.invalid("figure", "counts nothing yet: it is foreseen");
    }

    private static ReportTableView intervals(StaffingView view) {
        List<ReportRowView> rows = view.intervals().stream()
                .map(each -> ReportRowView.of(
                        ReportCellView.text("%02d:%02d".formatted(each.minute() / 60, each.minute() % 60)),
                        ReportCellView.number(each.calls(), null),
                        ReportCellView.count(each.agents()),
                        ReportCellView.count(each.rostered()),
                        percent(each.forecast().inTime()),
                        ReportCellView.number(each.forecast().speedOfAnswer(), null),
                        percent(each.forecast().abandoned())))
                .toList();
        return ReportTableView.drawn(
                "intervals",
                new Bilingual("Through the day", "하루 동안"),
                List.of(
                        column("time", "From", "시작", ReportUnit.TEXT),
                        column("calls", "Calls expected", "예상 통화", ReportUnit.NUMBER),
                        column("agents", "At the phones", "전화 담당", ReportUnit.COUNT),
                        column("rostered", "On the roster", "근무 인원", ReportUnit.COUNT),
                        column("in-time", "Answered in time, %", "제때 응대(%)", ReportUnit.NUMBER),
                        column("wait", "Wait, mean", "평균 대기", ReportUnit.SECONDS),
                        column("abandoned", "Hang up, %", "끊음(%)", ReportUnit.NUMBER)),
                rows,
                ReportChart.BARS,
                "calls",
                "agents");
    }

    private static ReportTableView curve(StaffingView view) {
        List<ReportRowView> rows =
                view.curve().stream().map(StaffingReport::point).toList();
        return ReportTableView.drawn(
                "curve",
                new Bilingual("What if, in the busiest half hour", "가장 바쁜 30분에 인원이 달라지면"),
                List.of(
                        column("agents", "Agents", "인원", ReportUnit.TEXT),
                        column("in-time", "Answered in time, %", "제때 응대(%)", ReportUnit.NUMBER),
                        column("wait", "Wait, mean", "평균 대기", ReportUnit.SECONDS),
                        column("abandoned", "Hang up, %", "끊음(%)", ReportUnit.NUMBER)),
                rows,
                ReportChart.LINES,
                "in-time",
                "abandoned");
    }

    private static ReportRowView point(StaffingPointView point) {
        @Nullable ForecastView impatient = point.impatient();
        ForecastView forecast = impatient == null ? point.patient() : impatient;
        return ReportRowView.of(
                ReportCellView.text(Integer.toString(point.agents())),
                percent(forecast.inTime()),
                ReportCellView.number(forecast.speedOfAnswer(), null),
                percent(forecast.abandoned()));
    }

    private static ReportCellView percent(java.math.@Nullable BigDecimal share) {
        return ReportCellView.number(share == null ? null : share.movePointRight(2), null);
    }
}
