package org.sweetline.reports.standard;

import static org.sweetline.reports.ReportTableView.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.sweetline.reports.macros.MacroUses.MacroTallies;
import org.sweetline.reports.macros.MacroUses.MacroTally;
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
        MacroTallies tallies = uses.tallies(asked);
        MacroTally used = tallies.used();
        ReportSheet.Draft draft = new ReportSheet.Draft()
                .figure(
                        "replies",
                        new Bilingual("Replies with a text", "문구를 쓴 답변"),
                        ReportUnit.COUNT,
                        ReportCellView.count(used.replies(), "replies"))
                .figure(
                        "solved",
                        new Bilingual("Solved within a day", "하루 안에 해결"),
                        ReportUnit.SHARE,
                        ReportCellView.share(used.solvedInADay()).opening("replies"),
                        tallies.without()
                                .map(tally -> ReportCellView.share(tally.solvedInADay()))
                                .orElse(ReportCellView.NONE))
                .table(table(tallies))
                .note(
                        "Of tickets that came in these days, held against those of the same days and topics that were answered without one.",
                        "이 기간에 들어온 티켓을 같은 기간, 같은 주제에서 문구 없이 답변한 티켓과 견주었습니다.")
                .note(
                        "A reply counts as using a text when six tenths of its sentences stand in it.",
                        "문구의 문장이 10분의 6 이상 들어 있으면 그 문구를 쓴 답변으로 봅니다.");
        return draft.of(used.tickets(), new Bilingual("tickets answered with a text", "문구로 답변한 티켓"));
    }

    @Override
    public List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        return uses.behind(asked, figure, page);
    }

    private static ReportTableView table(MacroTallies tallies) {
        List<ReportRowView> rows = Stream.concat(tallies.texts().stream(), tallies.without().stream())
                .map(tally -> new ReportRowView("", cells(tally, tallies.without())))
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
