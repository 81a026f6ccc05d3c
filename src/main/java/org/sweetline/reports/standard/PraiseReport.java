package org.sweetline.reports.standard;

import static org.sweetline.reports.ReportTableView.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.Report;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportCover;
import org.sweetline.reports.ReportNames;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.ReportTableView;
import org.sweetline.reports.ReportTableView.ReportChart;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.standard.PraiseCounts.PraiseTally;
import org.sweetline.reports.sums.TicketBy;
import org.sweetline.reports.sums.TicketFigures;
import org.sweetline.reports.sums.TicketTally;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;
import org.sweetline.web.Words;

/** Confirmed kind words, held against how many tickets there were: nobody is praised more only for answering more. */
@ApplicationScoped
public class PraiseReport implements Report {

    private static final int QUOTES = 8;

    private final PraiseCounts praise;
    private final TicketFigures tickets;
    private final ReportNames names;

    @Inject
    PraiseReport(PraiseCounts praise, TicketFigures tickets, ReportNames names) {
        this.praise = praise;
        this.tickets = tickets;
        this.names = names;
    }

    @Override
    public ReportCover cover() {
        return Covers.PRAISE;
    }

    @Override
    public ReportSheet answer(ReportQuery asked) throws SQLException {
        TicketBy by = Words.parse(TicketBy.class, "by", asked.by());
        List<PraiseTally> groups = praise.tallies(asked, by);
        TicketFigures.Sums sums = tickets.sums(asked, by);
        List<TicketTally> exposures = sums.groups();
        PraiseTally total =
                praise.tallies(asked, TicketBy.NONE).stream().findFirst().orElse(PraiseTally.NOTHING);
        long opened = sums.total().opened();
        ReportSheet.Draft draft = new ReportSheet.Draft()
                .figure(
                        "praise",
                        new Bilingual("Kind words", "칭찬"),
                        ReportUnit.COUNT,
                        ReportCellView.count(total.confirmed(), "praise"))
                .figure(
                        "rate",
                        new Bilingual("For each 100 tickets", "티켓 100건당"),
                        ReportUnit.RATE,
                        ReportCellView.perHundred(total.confirmed(), opened).opening("praise"))
                .figure(
                        "customers",
                        new Bilingual("Different customers", "칭찬한 고객"),
                        ReportUnit.COUNT,
                        ReportCellView.count(total.customers(), "praise"))
                .table(table(asked.by(), groups, exposures))
                .quotes(praise.quotes(asked, QUOTES));
        long waiting = praise.waiting(asked);
        if (waiting > 0) {
            draft.note(
                    "%,d more wait for somebody to confirm them.".formatted(waiting),
                    "확인을 기다리는 칭찬이 %,d건 더 있습니다.".formatted(waiting));
        }
        return draft.of(total.confirmed(), new Bilingual("kind words", "칭찬"));
    }

    @Override
    public List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        if (!figure.equals("praise")) {
            throw ProblemException.invalid("figure", "must be praise");
        }
        return praise.behind(asked, page);
    }

    private ReportTableView table(String by, List<PraiseTally> groups, List<TicketTally> exposures)
            throws SQLException {
        ReportNames.Known known = names.read();
        Map<String, Long> opened = exposures.stream().collect(Collectors.toMap(TicketTally::key, TicketTally::opened));
        Map<String, PraiseTally> praised = new TreeMap<>();
        groups.forEach(group -> praised.put(group.key(), group));
        opened.keySet().forEach(key -> praised.putIfAbsent(key, new PraiseTally(key, 0, 0)));
        List<ReportRowView> rows = praised.values().stream()
                .map(tally -> new ReportRowView(
                        by + "=" + tally.key(),
                        List.of(
                                ReportCellView.text(known.of(by, tally.key())),
                                ReportCellView.count(tally.confirmed()).opening("praise"),
                                ReportCellView.count(tally.customers()).opening("praise"),
                                ReportCellView.perHundred(tally.confirmed(), opened.getOrDefault(tally.key(), 0L))
                                        .opening(tally.confirmed() == 0 ? null : "praise"))))
                .toList();
        return ReportTableView.drawn(
                "groups",
                Titles.by(by),
                List.of(
                        Titles.group(by),
                        column("praise", "Kind words", "칭찬", ReportUnit.COUNT),
                        column("customers", "Different customers", "칭찬한 고객", ReportUnit.COUNT),
                        column("rate", "For each 100 tickets", "티켓 100건당", ReportUnit.RATE)),
                rows,
                ReportChart.BARS,
                "praise");
    }
}
