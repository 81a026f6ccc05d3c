package org.sweetline.reports.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.Report;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportCover;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportRange;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.reports.ReturnFigures;
import org.sweetline.returns.reports.ReturnFilter;
import org.sweetline.returns.reports.ReturnReportView;
import org.sweetline.returns.reports.ReturnReportView.ReturnEaseView;
import org.sweetline.returns.reports.ReturnsBehind;
import org.sweetline.returns.reports.ReturnsBehind.ReturnBehindView;
import org.sweetline.security.Permission;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;

/** The main figures of the report on returns, whose own page has the articles, sizes, campaigns and filters as well. */
@ApplicationScoped
public class ReturnsReport implements Report {

    private static final ReportCover COVER = new ReportCover(
            "returned",
            new Bilingual("Returns in brief", "반품 요약"),
            new Bilingual(
                    "What came back and why, how long it took, what it cost, and how it was decided.",
                    "무엇이 왜 반품되었는지, 처리에 얼마나 걸리고 비용이 얼마나 들었는지, 어떻게 결정했는지 봅니다."),
            Permission.READ_FIGURES,
            Set.of(),
            List.of(),
            ReturnReportView.FORMULA,
            ReportRange.QUARTER);

    private final ReturnFigures figures;
    private final ReturnsBehind behind;

    @Inject
    ReturnsReport(ReturnFigures figures, ReturnsBehind behind) {
        this.figures = figures;
        this.behind = behind;
    }

    @Override
    public ReportCover cover() {
        return COVER;
    }

    @Override
    public ReportSheet answer(ReportQuery asked) throws SQLException {
        ReturnReportView told = figures.of(filter(asked));
        ReportSheet.Draft draft = new ReportSheet.Draft()
                .figure(
                        "pieces",
                        new Bilingual("Return rate", "반품률"),
                        ReportUnit.SHARE,
                        ReturnTables.share(told.pieces()).opening(ReturnTables.RETURNED));
        if (told.orders() != null) {
            draft.figure(
                    "orders",
                    new Bilingual("Orders with a return", "반품이 있는 주문"),
                    ReportUnit.SHARE,
                    ReturnTables.share(told.orders()).opening(ReturnTables.RETURNED));
        }
        draft.figure(
                        "ease",
                        new Bilingual("Ease of asking, 1 to 5", "신청 편의성(1~5점)"),
                        ReportUnit.NUMBER,
                        ease(told.ease()))
                .table(ReturnTables.course(told))
                .table(ReturnTables.reasons(told))
                .table(ReturnTables.judgements(told))
                .table(ReturnTables.times(told))
                .table(ReturnTables.money(told))
                .note(
                        "Rates are of pieces of orders sent until %s, at least %d days ago: of them nothing more can come back. All else is of returns asked for in these days."
                                .formatted(told.sentUntil(), told.matureDays()),
                        "비율은 %s까지, 즉 %d일 이상 전에 발송해 더는 반품될 수 없는 주문의 수량 기준입니다. 나머지는 이 기간에 신청된 반품 기준입니다."
                                .formatted(told.sentUntil(), told.matureDays()))
                .note(
                        "By article, size, channel and campaign: the page Report on returns.",
                        "상품·사이즈·채널·캠페인별 수치는 ‘반품 리포트’ 화면에 있습니다.");
        return draft.of(told.pieces().of(), new Bilingual("pieces sent", "발송 수량"));
    }

    @Override
    public List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        return behind.list(filter(asked), ReturnTables.number(figure), page).stream()
                .map(ReturnsReport::view)
                .toList();
    }

    private static ReturnFilter filter(ReportQuery asked) {
        return new ReturnFilter(asked.first(), asked.last(), Optional.empty(), Optional.empty());
    }

    private static ReportCellView ease(ReturnEaseView ease) {
        return new ReportCellView(null, ease.mean(), ease.low(), ease.high(), ease.n(), null).opening("ease-told");
    }

    private static BehindView view(ReturnBehindView returned) {
        long id = ReturnNumber.fromString(returned.number()).id();
        return BehindView.returned(id, returned.requestedAt(), null);
    }
}
