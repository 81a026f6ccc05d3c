package org.sweetline.reports.standard;

import static org.sweetline.reports.ReportTableView.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.Report;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportCover;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportChart;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.ReportWords;
import org.sweetline.satisfaction.figures.CountedContacts;
import org.sweetline.satisfaction.figures.CountedContacts.Counted;
import org.sweetline.satisfaction.figures.CsatBy;
import org.sweetline.satisfaction.figures.CsatFigures;
import org.sweetline.satisfaction.figures.CsatView;
import org.sweetline.satisfaction.figures.CsatView.NotAskedView;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;

/** Whom the score does not speak for. */
@ApplicationScoped
public class NotAskedReport implements Report {

    private final CsatFigures figures;
    private final NotAskedList list;

    @Inject
    NotAskedReport(CsatFigures figures, NotAskedList list) {
        this.figures = figures;
        this.list = list;
    }

    @Override
    public ReportCover cover() {
        return Covers.NOT_ASKED;
    }

    @Override
    public ReportSheet answer(ReportQuery asked) throws SQLException {
        CsatView csat = figures.of(asked.csat(), CsatBy.NONE);
        long contacts = csat.ledger().contacts();
        long notAsked =
                csat.ledger().notAsked().stream().mapToLong(NotAskedView::count).sum();
        ReportSheet.Draft draft = new ReportSheet.Draft()
                .figure(
                        "not-asked",
                        new Bilingual("Never asked", "설문을 받지 않음"),
                        ReportUnit.SHARE,
                        ReportCellView.share(new Share(notAsked, contacts)).opening(notAsked == 0 ? null : "not-asked"))
                .figure(
                        "answered",
                        new Bilingual("Answered", "응답"),
                        ReportUnit.COUNT,
                        ReportCellView.count(csat.total().csat().of(), "answered"))
                .figure(
                        "clicks",
                        new Bilingual("Unconfirmed clicks", "확인되지 않은 클릭"),
                        ReportUnit.COUNT,
                        ReportCellView.count(csat.total().unconfirmedClicks(), "clicks"))
                .table(reasons(csat, contacts));
        Ledger.note(draft, csat);
        return draft.of(contacts, new Bilingual("contacts", "문의"));
    }

    @Override
    public List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        return switch (figure) {
            case "answered" -> list.counted(asked, new CountedContacts(Counted.ANSWERED, ""), page);
            case "clicks" -> list.counted(asked, new CountedContacts(Counted.CLICKED, ""), page);
            case "not-asked" -> list.counted(asked, new CountedContacts(Counted.NEVER_ASKED, ""), page);
            default -> list.of(asked, figure, page);
        };
    }

    private static ReportTableView reasons(CsatView csat, long contacts) {
        List<ReportRowView> rows = csat.ledger().notAsked().stream()
                .map(each -> ReportRowView.of(
                        ReportCellView.text(ReportWords.of("reason", each.reason())),
                        ReportCellView.count(each.count(), each.reason()),
                        ReportCellView.share(new Share(each.count(), contacts)).opening(each.reason())))
                .toList();
        return ReportTableView.drawn(
                "reasons",
                new Bilingual("Why they were not asked", "설문을 보내지 않은 이유"),
                List.of(
                        column("reason", "Reason", "이유", ReportUnit.TEXT),
                        column("contacts", "Contacts", "문의", ReportUnit.COUNT),
                        column("share", "Of all", "전체 대비", ReportUnit.SHARE)),
                rows,
                ReportChart.BARS,
                "contacts");
    }
}
