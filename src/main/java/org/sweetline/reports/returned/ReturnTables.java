package org.sweetline.reports.returned;

import static org.sweetline.reports.ReportTableView.column;

import java.util.List;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportChart;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.returns.reports.BehindRequest;
import org.sweetline.returns.reports.ReturnReportView;
import org.sweetline.returns.reports.ReturnReportView.ReturnMoneyView;
import org.sweetline.returns.reports.ReturnShareView;
import org.sweetline.web.Bilingual;

/** The figures of returns as tables; a number of a reason opens as {@code reason-} and its code. */
final class ReturnTables {

    static final String RETURNED = "returned";
    private static final String REASON = "reason-";

    private ReturnTables() {}

    static BehindRequest number(String figure) {
        return figure.startsWith(REASON)
                ? BehindRequest.ofReason(figure.substring(REASON.length()))
                : BehindRequest.of(figure);
    }

    static ReportCellView share(ReturnShareView share) {
        return new ReportCellView(null, share.value(), share.low(), share.high(), share.of(), null);
    }

    static ReportTableView course(ReturnReportView told) {
        return ReportTableView.drawn(
                "course",
                new Bilingual("By the day of the order", "주문일별 반품률"),
                List.of(
                        column("from", "From", "시작일", ReportUnit.DAY),
                        column("rate", "Return rate", "반품률", ReportUnit.SHARE),
                        column("sent", "Sent", "발송", ReportUnit.COUNT)),
                told.spans().stream()
                        .map(span -> ReportRowView.of(
                                ReportCellView.text(span.from().toString()),
                                share(span.pieces()),
                                ReportCellView.count(span.pieces().of())))
                        .toList(),
                ReportChart.INTERVALS,
                "rate");
    }

    static ReportTableView reasons(ReturnReportView told) {
        return ReportTableView.drawn(
                "reasons",
                new Bilingual("Why it came back", "반품 사유"),
                List.of(
                        column("reason", "Reason", "사유", ReportUnit.TEXT),
                        column("pieces", "Pieces", "수량", ReportUnit.COUNT),
                        column("rate", "Of all that was sent", "전체 발송 대비", ReportUnit.SHARE)),
                told.rates().reason().stream()
                        .map(rate -> ReportRowView.of(
                                ReportCellView.text(new Bilingual(rate.en(), rate.ko())),
                                ReportCellView.count(rate.pieces().hits(), REASON + rate.key()),
                                share(rate.pieces())))
                        .toList(),
                ReportChart.BARS,
                "pieces");
    }

    static ReportTableView judgements(ReturnReportView told) {
        return ReportTableView.drawn(
                "judgements",
                new Bilingual("How it was decided", "결정 결과"),
                List.of(
                        column("outcome", "Outcome", "결과", ReportUnit.TEXT),
                        column("among", "Of those", "기준", ReportUnit.TEXT),
                        column("share", "Share", "비율", ReportUnit.SHARE)),
                told.judgements().stream()
                        .filter(judged -> judged.share().of() > 0)
                        .map(judged -> ReportRowView.of(
                                ReportCellView.text(ReturnWording.of(judged.figure())),
                                ReportCellView.text(ReturnWording.of(judged.of())),
                                share(judged.share()).opening(judged.figure())))
                        .toList(),
                ReportChart.INTERVALS,
                "share");
    }

    static ReportTableView times(ReturnReportView told) {
        return ReportTableView.drawn(
                "times",
                new Bilingual("How long it took", "처리 시간"),
                List.of(
                        column("waiting", "What", "항목", ReportUnit.TEXT),
                        column("half", "Half within", "절반이 이 안에", ReportUnit.SECONDS),
                        column("most", "Nine of ten within", "90%가 이 안에", ReportUnit.SECONDS),
                        column("returns", "Returns", "반품", ReportUnit.COUNT)),
                told.times().stream()
                        .filter(time -> time.n() > 0)
                        .map(time -> ReportRowView.of(
                                ReportCellView.text(ReturnWording.of(time.waiting())),
                                ReportCellView.number(time.p50(), time.n()),
                                ReportCellView.number(time.p90(), time.n()),
                                ReportCellView.count(time.n(), time.behind())))
                        .toList(),
                ReportChart.BARS,
                "half",
                "most");
    }

    static ReportTableView money(ReturnReportView told) {
        return ReportTableView.plain(
                "money",
                new Bilingual("Money", "금액"),
                List.of(
                        column("what", "What", "항목", ReportUnit.TEXT),
                        column("currency", "Currency", "통화", ReportUnit.TEXT),
                        column("amount", "Amount", "금액", ReportUnit.NUMBER),
                        column("number", "Number", "건수", ReportUnit.COUNT)),
                told.money().stream().map(ReturnTables::row).toList());
    }

    private static ReportRowView row(ReturnMoneyView money) {
        return ReportRowView.of(
                ReportCellView.text(ReturnWording.of(money)),
                ReportCellView.text(money.currency()),
                ReportCellView.number(money.amount(), null),
                ReportCellView.count(money.n()));
    }
}
