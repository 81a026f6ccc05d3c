package org.sweetline.reports.standard;

import static org.sweetline.reports.ReportTableView.column;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.sweetline.calls.figures.CallFiguresView;
import org.sweetline.calls.figures.CallFiguresView.WaitBandView;
import org.sweetline.calls.figures.FiguresView;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportNames;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportChart;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.sums.TicketTally;
import org.sweetline.web.Bilingual;

/** The tables and headlines of waiting. */
final class ServiceTables {

    private ServiceTables() {}

    static void headlines(ReportSheet.Draft draft, TicketTally total, long within) {
        draft.figure(
                        "in-time",
                        new Bilingual(
                                "First answer within %d h".formatted(within / 3600),
                                "첫 답변 %d시간 이내".formatted(within / 3600)),
                        ReportUnit.SHARE,
                        ReportCellView.share(total.answeredInTime()).opening("ticket-in-time"))
                .figure(
                        "first-reply",
                        new Bilingual("First answer, median", "첫 답변까지(중앙값)"),
                        ReportUnit.SECONDS,
                        ReportCellView.number(total.replySeconds(), total.answered())
                                .opening("ticket-answered"))
                .figure(
                        "reopened",
                        new Bilingual("Opened again", "다시 열림"),
                        ReportUnit.SHARE,
                        ReportCellView.share(total.reopenedShare()).opening("ticket-reopened"));
    }

    static void headlines(ReportSheet.Draft draft, CallFiguresView phone) {
        draft.figure(
                        "answered-in-time",
                        new Bilingual(
                                "Calls answered within %d s".formatted(phone.within()),
                                "%d초 안에 받은 전화".formatted(phone.within())),
                        ReportUnit.SHARE,
                        ReportCellView.share(phone.sum().service().ofOffered()).opening("call-in-time"),
                        ReportCellView.share(phone.previous().service().ofOffered()))
                .figure(
                        "abandoned",
                        new Bilingual("Hung up while waiting", "대기 중 끊음"),
                        ReportUnit.SHARE,
                        ReportCellView.share(phone.sum().service().abandonRate())
                                .opening("call-abandoned"),
                        ReportCellView.share(phone.previous().service().abandonRate()));
    }

    static ReportTableView tickets(String by, List<TicketTally> tallies, ReportNames.Known known) {
        List<ReportRowView> rows = tallies.stream()
                .map(tally -> new ReportRowView(by + "=" + tally.key(), cells(by, tally, known)))
                .toList();
        return ReportTableView.drawn(
                "tickets",
                new Bilingual("In writing", "글로 온 문의"),
                List.of(
                        Titles.group(by),
                        column("opened", "Tickets", "티켓", ReportUnit.COUNT),
                        column("in-time", "Answered in time", "제때 답변", ReportUnit.SHARE),
                        column("first-reply", "First answer, median", "첫 답변(중앙값)", ReportUnit.SECONDS),
                        column("slow-reply", "Nine of ten within", "10건 중 9건", ReportUnit.SECONDS),
                        column("solved", "Solved", "해결", ReportUnit.SHARE),
                        column("solve", "Until solved, median", "해결까지(중앙값)", ReportUnit.SECONDS),
                        column("reopened", "Opened again", "다시 열림", ReportUnit.SHARE)),
                rows,
                ReportChart.LINES,
                "first-reply",
                "slow-reply");
    }

    private static List<ReportCellView> cells(String by, TicketTally tally, ReportNames.Known known) {
        return List.of(
                ReportCellView.text(known.of(by, tally.key())),
                ReportCellView.count(tally.opened()).opening("ticket-opened"),
                ReportCellView.share(tally.answeredInTime()).opening("ticket-asked"),
                ReportCellView.number(tally.replySeconds(), tally.answered()).opening("ticket-answered"),
                ReportCellView.number(tally.slowReplySeconds(), tally.answered())
                        .opening("ticket-answered"),
                ReportCellView.share(tally.solvedShare()).opening("ticket-solved"),
                ReportCellView.number(tally.solveSeconds(), tally.solved()).opening("ticket-solved"),
                ReportCellView.share(tally.reopenedShare()).opening("ticket-reopened"));
    }

    static ReportTableView calls(String by, CallFiguresView phone, ReportNames.Known known) {
        Stream<ReportRowView> rows = by.equals("day")
                ? phone.spans().stream().map(span -> {
                    String day = LocalDate.ofInstant(span.from(), ZoneId.of(phone.zone()))
                            .toString();
                    return new ReportRowView("day=" + day, cells(by, day, span.figures(), known));
                })
                : phone.groups().stream()
                        .map(group -> new ReportRowView(
                                by + "=" + group.key(), cells(by, group.key(), group.figures(), known)));
        return ReportTableView.drawn(
                "calls",
                new Bilingual("At the phone", "전화"),
                List.of(
                        Titles.group(by),
                        column("offered", "Calls", "걸려온 전화", ReportUnit.COUNT),
                        column("answered", "Answered", "받은 전화", ReportUnit.COUNT),
                        column("in-time", "Answered in time", "제때 받음", ReportUnit.SHARE),
                        column("abandoned", "Hung up", "대기 중 끊음", ReportUnit.SHARE),
                        column("wait", "Wait, mean", "평균 대기", ReportUnit.SECONDS),
                        column("longest", "Longest wait", "최장 대기", ReportUnit.SECONDS)),
                rows.toList(),
                ReportChart.BARS,
                "offered",
                "answered");
    }

    private static List<ReportCellView> cells(String by, String key, FiguresView figures, ReportNames.Known known) {
        return List.of(
                ReportCellView.text(known.of(by, key)),
                ReportCellView.number(figures.volume().offered(), null).opening("call-offered"),
                ReportCellView.number(figures.volume().answered(), null).opening("call-answered"),
                ReportCellView.share(figures.service().ofOffered()).opening("call-in-time"),
                ReportCellView.share(figures.service().abandonRate()).opening("call-abandoned"),
                ReportCellView.number(
                                figures.service().speedOfAnswer().mean(),
                                figures.service().speedOfAnswer().n())
                        .opening("call-answered"),
                ReportCellView.number(figures.service().longestWait(), null).opening("call-offered"));
    }

    static ReportTableView waits(CallFiguresView phone) {
        List<ReportRowView> rows = phone.waits().stream()
                .map(band -> ReportRowView.of(
                        ReportCellView.text(seconds(band)),
                        ReportCellView.count(band.answered()),
                        ReportCellView.count(band.abandoned()),
                        ReportCellView.count(band.other())))
                .toList();
        return ReportTableView.drawn(
                "waits",
                new Bilingual("How long callers waited", "전화 대기 시간"),
                List.of(
                        column("seconds", "Seconds", "초", ReportUnit.TEXT),
                        column("answered", "Answered", "받은 전화", ReportUnit.COUNT),
                        column("abandoned", "Hung up", "대기 중 끊음", ReportUnit.COUNT),
                        column("other", "Callback, voicemail, text", "콜백·음성 사서함·문자", ReportUnit.COUNT)),
                rows,
                ReportChart.STACK,
                "answered",
                "abandoned",
                "other");
    }

    private static String seconds(WaitBandView band) {
        return band.until() == null ? band.from() + "+" : band.from() + "–" + band.until();
    }
}
