package org.sweetline.reports.standard;

import static org.sweetline.reports.ReportTableView.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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
import org.sweetline.reports.macros.MacroUses;
import org.sweetline.reports.macros.MacroUses.MacroTally;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;

/** What prepared texts did to the tickets that were answered with them. */
@ApplicationScoped
public class MacroReport implements Report {

    private static final Bilingual WITHOUT = new Bilingual("Answered without one", "문구 없이 답변");

    private final MacroUses uses;

    @Inject
    MacroReport(MacroUses uses) {
        this.uses = uses;
    }

    @Override
    public ReportCover cover() {
        return Covers.MACROS;
    }

    @Override
    public ReportSheet answer(ReportQuery asked) throws SQLException {
        List<MacroTally> tallies = uses.tallies(asked);
        Optional<MacroTally> without =
                tallies.stream().filter(tally -> tally.macro() == 0).findFirst();
        Share usedSolved = sum(tallies, true);
        ReportSheet.Draft draft = new ReportSheet.Draft()
                .figure(
                        "replies",
                        new Bilingual("Replies with a text", "문구를 쓴 답변"),
                        ReportUnit.COUNT,
                        ReportCellView.count(
                                tallies.stream().mapToLong(MacroTally::replies).sum(), "replies"))
                .figure(
                        "solved",
                        new Bilingual("Solved within a day", "하루 안에 해결"),
                        ReportUnit.SHARE,
                        ReportCellView.share(usedSolved).opening("replies"),
                        without.map(tally -> ReportCellView.share(tally.solvedInADay()))
                                .orElse(ReportCellView.NONE))
                .table(table(tallies, without))
                .note(
                        "Held against tickets of the same days and topics that were answered without one.",
                        "같은 기간, 같은 주제에서 문구 없이 답변한 티켓과 견주었습니다.")
                .note(
                        "A reply counts as using a text when six tenths of its sentences stand in it.",
                        "문구의 문장이 10분의 6 이상 들어 있으면 그 문구를 쓴 답변으로 봅니다.");
        return draft.of(usedSolved.of(), new Bilingual("tickets answered with a text", "문구로 답변한 티켓"));
    }

    @Override
    public List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        return uses.behind(asked, figure, page);
    }

    private static Share sum(List<MacroTally> tallies, boolean used) {
        return tallies.stream()
                .filter(tally -> (tally.macro() != 0) == used)
                .map(MacroTally::solvedInADay)
                .reduce(Share.NONE, Share::plus);
    }

    private static ReportTableView table(List<MacroTally> tallies, Optional<MacroTally> without) {
        List<ReportRowView> rows = tallies.stream()
                .map(tally -> new ReportRowView("", cells(tally, without)))
                .toList();
        return ReportTableView.drawn(
                "texts",
                new Bilingual("By text", "문구별"),
                List.of(
                        column("text", "Text", "문구", ReportUnit.TEXT),
                        column("replies", "Replies", "답변", ReportUnit.COUNT),
                        column("solved", "Solved within a day", "하루 안에 해결", ReportUnit.SHARE),
                        column("verdict", "Against those without", "문구 없는 답변과 비교", ReportUnit.TEXT),
                        column("reopened", "Opened again", "다시 열림", ReportUnit.SHARE),
                        column("csat", "Satisfied", "만족", ReportUnit.SHARE)),
                rows,
                ReportChart.INTERVALS,
                "solved");
    }

    private static List<ReportCellView> cells(MacroTally tally, Optional<MacroTally> without) {
        String opens = tally.macro() == 0 ? "without" : "macro-" + tally.macro();
        return List.of(
                ReportCellView.text(tally.macro() == 0 ? WITHOUT : new Bilingual(tally.title(), tally.title())),
                ReportCellView.count(tally.replies()).opening(opens),
                ReportCellView.share(tally.solvedInADay()).opening(opens),
                tally.macro() == 0
                        ? ReportCellView.NONE
                        : ReportCellView.text(
                                without.map(others -> Verdicts.of(tally.solvedInADay(), others.solvedInADay(), true))
                                        .orElse(Verdicts.UNKNOWN)),
                ReportCellView.share(tally.reopened()).opening(opens),
                ReportCellView.share(tally.satisfied()).opening(opens));
    }
}
