package org.sweetline.reports.standard;

import static org.sweetline.reports.ReportTableView.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.Report;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportCover;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportQuestions;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportChart;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.standard.DayCounts.DayPhone;
import org.sweetline.reports.standard.DayCounts.Mark;
import org.sweetline.reports.standard.PraiseCounts.PraiseTally;
import org.sweetline.reports.sums.TicketBy;
import org.sweetline.satisfaction.figures.Comparison;
import org.sweetline.satisfaction.figures.ComparisonView;
import org.sweetline.satisfaction.figures.ComparisonView.DifferenceView;
import org.sweetline.satisfaction.figures.CsatBy;
import org.sweetline.satisfaction.figures.CsatFigures;
import org.sweetline.satisfaction.figures.CsatTally;
import org.sweetline.satisfaction.numbers.Verdict;
import org.sweetline.surge.review.SurgeDayView;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;
import org.sweetline.web.Words;

/** Day by day on one axis of time: what came, how long people waited, and how satisfied those were who came that day. */
@ApplicationScoped
public class DaysReport implements Report {

    private final DayCounts counts;
    private final CsatFigures csat;
    private final Comparison comparison;
    private final PraiseCounts praise;
    private final DailyReport daily;
    private final ZoneId zone;
    private final Clock clock;

    @Inject
    DaysReport(
            DayCounts counts,
            CsatFigures csat,
            Comparison comparison,
            PraiseCounts praise,
            DailyReport daily,
            ReportQuestions questions,
            Clock clock) {
        this.counts = counts;
        this.csat = csat;
        this.comparison = comparison;
        this.praise = praise;
        this.daily = daily;
        this.zone = questions.shopZone();
        this.clock = clock;
    }

    /** One row: a day of the shop, with all that is known of it. */
    private record Day(
            LocalDate date,
            Instant from,
            Instant until,
            List<Mark> marks,
            @Nullable SurgeDayView kept,
            DayPhone phone,
            CsatTally said,
            long praised) {

        /** As a person or the counting has it; a surge alone makes no peak of its day. */
        boolean isPeak() {
            return kept != null && kept.peak();
        }

        @Nullable
        SurgeDayView came() {
            return kept != null && kept.counted() ? kept : null;
        }
    }

    @Override
    public ReportCover cover() {
        return Covers.DAYS;
    }

    @Override
    public ReportSheet answer(ReportQuery said) throws SQLException {
        ReportQuery asked = ReportQuery.days(said.first(), said.last(), zone, "", said.values());
        List<Day> days = days(asked);
        ComparisonView through = comparison.throughPeaks(asked.csat());
        ReportSheet.Draft draft = new ReportSheet.Draft()
                .figure(
                        "csat-peak",
                        new Bilingual("Satisfied, on peak days and in surges", "급증일·급증 중 만족"),
                        ReportUnit.SHARE,
                        ReportCellView.share(through.peak()))
                .figure(
                        "csat-others",
                        new Bilingual("Satisfied, at all other times", "그 밖의 때 만족"),
                        ReportUnit.SHARE,
                        ReportCellView.share(through.normal()))
                .figure(
                        "peaks",
                        new Bilingual("Peak days", "급증일"),
                        ReportUnit.COUNT,
                        ReportCellView.count(days.stream().filter(Day::isPeak).count()))
                .table(table(days));
        verdict(draft, through);
        YoungAnswers.note(draft, CsatFigures.isYoung(asked.until(), clock.instant()));
        draft.note(
                "A rating counts on the day on which its contact came. Days are those of the shop's clock.",
                "평점은 문의가 들어온 날에 셉니다. 날짜는 쇼핑몰 시간 기준입니다.");
        return draft.of(through.peak().of() + through.normal().of(), new Bilingual("answers", "응답"));
    }

    @Override
    public List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        return daily.behind(asked, figure, page);
    }

    private List<Day> days(ReportQuery asked) throws SQLException {
        Map<String, SurgeDayView> kept = counts.kept(asked.first(), asked.last());
        Map<String, DayPhone> phones = counts.phones(asked);
        Map<String, CsatTally> said = csat.tallies(asked.csat(), CsatBy.DAY, asked.from(), asked.until()).stream()
                .collect(Collectors.toMap(CsatTally::key, Function.identity()));
        Map<String, PraiseTally> praised = praise.tallies(asked, TicketBy.DAY).stream()
                .collect(Collectors.toMap(PraiseTally::key, Function.identity()));
        List<Mark> marks = counts.marks(asked);
        LocalDate today = LocalDate.now(clock.withZone(zone));
        List<Day> days = new ArrayList<>();
        for (LocalDate date = asked.first();
                !date.isAfter(asked.last()) && !date.isAfter(today);
                date = date.plusDays(1)) {
            String key = date.toString();
            Instant from = date.atStartOfDay(zone).toInstant();
            Instant until = date.plusDays(1).atStartOfDay(zone).toInstant();
            days.add(new Day(
                    date,
                    from,
                    until,
                    marks.stream().filter(mark -> mark.touches(from, until)).toList(),
                    kept.get(key),
                    phones.getOrDefault(key, DayPhone.SILENT),
                    said.getOrDefault(key, CsatTally.NOTHING),
                    praised.getOrDefault(key, PraiseTally.NOTHING).confirmed()));
        }
        return days;
    }

    private static void verdict(ReportSheet.Draft draft, ComparisonView through) {
        @Nullable DifferenceView lead = through.leadWithChannels() ? through.withinChannels() : through.crude();
        if (lead == null) {
            return;
        }
        String points = Verdicts.points(lead);
        Bilingual says = Verdicts.of(Words.parse(Verdict.class, "verdict", lead.verdict()), true);
        String within = through.leadWithChannels() ? ", within channels" : "";
        draft.note(
                "Satisfaction on peak days and in surges against all other times: %s points%s. %s."
                        .formatted(points, within, says.en()),
                "급증일·급증 중과 그 밖의 때의 만족 차이: %s%%p%s. %s."
                        .formatted(points, through.leadWithChannels() ? "(채널별 보정)" : "", says.ko()));
    }

    private static ReportTableView table(List<Day> days) {
        return ReportTableView.drawn(
                "days",
                new Bilingual("Day by day", "날짜별"),
                List.of(
                        column("day", "Day", "날짜", ReportUnit.DAY),
                        column("marks", "Peak and campaign", "급증과 캠페인", ReportUnit.TEXT),
                        column("orders", "Orders", "주문", ReportUnit.COUNT),
                        column("contacts", "Contacts", "문의", ReportUnit.COUNT),
                        column("calls", "Calls", "걸려온 전화", ReportUnit.COUNT),
                        column("hung-up", "Hung up", "대기 중 끊음", ReportUnit.SHARE),
                        column("wait", "Wait, median", "대기(중앙값)", ReportUnit.SECONDS),
                        column("slow-wait", "Nine of ten within", "10통 중 9통", ReportUnit.SECONDS),
                        column("csat", "Satisfied", "만족", ReportUnit.SHARE),
                        column("response", "Answered the survey", "설문 응답률", ReportUnit.SHARE),
                        column("praise", "Kind words", "칭찬", ReportUnit.COUNT)),
                days.stream().map(DaysReport::row).toList(),
                ReportChart.OVERLAY,
                "contacts",
                "hung-up",
                "wait",
                "slow-wait",
                "csat",
                "praise",
                "marks");
    }

    private static ReportRowView row(Day day) {
        @Nullable SurgeDayView came = day.came();
        DayPhone phone = day.phone();
        long calls = phone.hungUp().of();
        return new ReportRowView(
                "hours=" + day.from() + "/" + day.until(),
                List.of(
                        ReportCellView.text(day.date().toString()),
                        ReportCellView.text(new Bilingual(names(day, Bilingual::en), names(day, Bilingual::ko))),
                        came == null ? ReportCellView.NONE : ReportCellView.count(came.orders(), "orders"),
                        came == null ? ReportCellView.NONE : ReportCellView.count(came.contacts(), "contacts"),
                        came == null ? ReportCellView.NONE : ReportCellView.count(came.calls(), "calls"),
                        ReportCellView.share(phone.hungUp())
                                .opening(phone.hungUp().hits() == 0 ? null : "call-abandoned"),
                        wait(phone.median(), calls),
                        wait(phone.slow(), calls),
                        ReportCellView.share(day.said().csat()).opening("answers"),
                        ReportCellView.share(day.said().response()),
                        ReportCellView.count(day.praised(), "praise")));
    }

    private static ReportCellView wait(double seconds, long calls) {
        return calls == 0
                ? ReportCellView.NONE
                : ReportCellView.number(seconds, calls).opening("call-offered");
    }

    private static String names(Day day, Function<Bilingual, String> in) {
        return day.marks().stream().map(Mark::name).map(in).collect(Collectors.joining(" · "));
    }
}
