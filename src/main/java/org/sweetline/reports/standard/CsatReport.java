package org.sweetline.reports.standard;

import static org.sweetline.reports.ReportTableView.column;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
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
import org.sweetline.reports.ReportTableView.ReportColumnView;
import org.sweetline.reports.ReportTableView.ReportRowView;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.reports.ReportWords;
import org.sweetline.satisfaction.figures.AnswersBehind;
import org.sweetline.satisfaction.figures.AnswersBehind.AnswerView;
import org.sweetline.satisfaction.figures.CountedContacts;
import org.sweetline.satisfaction.figures.CountedContacts.Counted;
import org.sweetline.satisfaction.figures.CsatBy;
import org.sweetline.satisfaction.figures.CsatFigures;
import org.sweetline.satisfaction.figures.CsatRowView;
import org.sweetline.satisfaction.figures.CsatTally;
import org.sweetline.satisfaction.figures.CsatView;
import org.sweetline.satisfaction.figures.CsatView.DriverView;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;
import org.sweetline.web.Words;

/** The score by agent, channel, topic and more, with how sure it is and what spoilt it. */
@ApplicationScoped
public class CsatReport implements Report {

    private static final String DRIVER = "driver-";
    private static final String TEAM_DRIVER = "team-driver-";

    private final CsatFigures figures;
    private final AnswersBehind answers;
    private final NotAskedList contacts;
    private final ReportNames names;

    @Inject
    CsatReport(CsatFigures figures, AnswersBehind answers, NotAskedList contacts, ReportNames names) {
        this.figures = figures;
        this.answers = answers;
        this.contacts = contacts;
        this.names = names;
    }

    @Override
    public ReportCover cover() {
        return Covers.CSAT;
    }

    @Override
    public ReportSheet answer(ReportQuery asked) throws SQLException {
        CsatFigures.WithDays told = figures.withDays(asked.csat(), Words.parse(CsatBy.class, "by", asked.by()));
        CsatView csat = told.view();
        ReportSheet.Draft draft = headlines(csat);
        draft.table(days(told.days())).table(groups(csat, asked.by())).table(drivers(csat.drivers()));
        YoungAnswers.note(draft, csat.total().young());
        Ledger.note(draft, csat);
        return draft.of(csat.total().csat().of(), new Bilingual("answers", "응답"));
    }

    @Override
    public List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        return switch (figure) {
            case "answers" ->
                answers.list(asked.csat(), AnswersBehind.Wanted.ALL, page).stream()
                        .map(CsatReport::behind)
                        .toList();
            case "asked" -> contacts.counted(asked, new CountedContacts(Counted.ASKED, ""), page);
            case "solved" -> contacts.counted(asked, new CountedContacts(Counted.TOLD_SOLVED, ""), page);
            case "agent-rating" -> contacts.counted(asked, new CountedContacts(Counted.RATED_AGENT, ""), page);
            case "arriving" -> contacts.counted(asked, new CountedContacts(Counted.ARRIVING, ""), page);
            default -> contacts.counted(asked, driver(figure), page);
        };
    }

    private static CountedContacts driver(String figure) {
        if (figure.startsWith(TEAM_DRIVER)) {
            return new CountedContacts(Counted.TEAM_DRIVER, NotAskedList.word(figure.substring(TEAM_DRIVER.length())));
        }
        if (figure.startsWith(DRIVER)) {
            return new CountedContacts(Counted.DRIVER, NotAskedList.word(figure.substring(DRIVER.length())));
        }
        throw ProblemException.invalid("figure", "must be answers, asked, solved, agent-rating, arriving or a driver");
    }

    private static ReportSheet.Draft headlines(CsatView csat) {
        CsatRowView total = csat.total();
        return new ReportSheet.Draft()
                .figure(
                        "csat",
                        new Bilingual("Satisfied", "만족"),
                        ReportUnit.SHARE,
                        ReportCellView.share(total.csat()).opening("answers"),
                        ReportCellView.share(csat.before().csat()))
                .figure(
                        "response",
                        new Bilingual("Answered the survey", "설문 응답률"),
                        ReportUnit.SHARE,
                        ReportCellView.share(total.response()).opening("asked"),
                        ReportCellView.share(csat.before().response()))
                .figure(
                        "solved",
                        new Bilingual("Solved, as customers say", "해결되었다는 응답"),
                        ReportUnit.SHARE,
                        ReportCellView.share(total.solved()).opening("solved"),
                        ReportCellView.share(csat.before().solved()))
                .figure(
                        "arriving",
                        new Bilingual("Still arriving", "아직 도착 중"),
                        ReportUnit.COUNT,
                        ReportCellView.count(total.stillArriving(), "arriving"));
    }

    private static ReportTableView days(List<CsatTally> days) {
        List<ReportRowView> rows = days.stream()
                .map(day -> new ReportRowView(
                        "day=" + day.key(),
                        List.of(
                                ReportCellView.text(day.key()),
                                ReportCellView.share(day.csat()).opening("answers"),
                                ReportCellView.share(day.response()).opening("asked"),
                                ReportCellView.count(day.waiting(), "arriving"),
                                toCome(day.toCome()).opening("arriving"))))
                .toList();
        List<ReportColumnView> columns =
                List.of(column("day", "Day", "날짜", ReportUnit.DAY), score(), response(), arriving(), toCome());
        return ReportTableView.drawn(
                "days",
                new Bilingual("By the day the contact came", "문의가 들어온 날짜별"),
                columns,
                rows,
                ReportChart.INTERVALS,
                "csat");
    }

    private ReportTableView groups(CsatView csat, String by) throws SQLException {
        ReportNames.Known known = names.read();
        boolean ofAgents = by.equals("agent");
        List<ReportRowView> rows = csat.rows().stream()
                .map(row -> new ReportRowView(by + "=" + row.key(), cells(row, by, known, ofAgents)))
                .toList();
        List<ReportColumnView> columns =
                new ArrayList<>(List.of(Titles.group(by), score(), response(), arriving(), toCome(), solved()));
        if (ofAgents) {
            columns.add(column("agent-rating", "How the agent was: 4 and 5", "상담원 평가 4·5점", ReportUnit.SHARE));
        }
        return ReportTableView.drawn("groups", Titles.by(by), columns, rows, ReportChart.INTERVALS, "csat");
    }

    private static List<ReportCellView> cells(CsatRowView row, String by, ReportNames.Known known, boolean ofAgents) {
        List<ReportCellView> cells = new ArrayList<>(List.of(
                ReportCellView.text(known.of(by, row.key())),
                ReportCellView.share(row.csat()).opening("answers"),
                ReportCellView.share(row.response()).opening("asked"),
                ReportCellView.count(row.stillArriving()).opening("arriving"),
                ReportCellView.number(row.toCome(), null).opening("arriving"),
                ReportCellView.share(row.solved()).opening("solved")));
        if (ofAgents) {
            cells.add(ReportCellView.share(row.agentRating()).opening("agent-rating"));
        }
        return cells;
    }

    public static ReportTableView drivers(List<DriverView> drivers) {
        List<ReportRowView> rows = drivers.stream()
                .map(driver -> ReportRowView.of(
                        ReportCellView.text(ReportWords.of("driver", driver.driver())),
                        ReportCellView.count(driver.count(), DRIVER + driver.driver()),
                        ReportCellView.share(driver.share()).opening(DRIVER + driver.driver()),
                        ReportCellView.count(driver.byTeam(), TEAM_DRIVER + driver.driver())))
                .toList();
        return ReportTableView.drawn(
                "drivers",
                new Bilingual("What spoilt it", "불만의 이유"),
                List.of(
                        column("driver", "Reason", "이유", ReportUnit.TEXT),
                        column("named", "Named", "언급", ReportUnit.COUNT),
                        column("share", "Of answers of 1 to 3", "1~3점 응답 대비", ReportUnit.SHARE),
                        column("by-team", "Said by the team", "팀이 적은 이유", ReportUnit.COUNT)),
                rows,
                ReportChart.BARS,
                "named");
    }

    private static ReportColumnView score() {
        return column("csat", "Satisfied", "만족", ReportUnit.SHARE);
    }

    private static ReportColumnView solved() {
        return column("solved", "Solved, as customers say", "해결되었다는 응답", ReportUnit.SHARE);
    }

    private static ReportColumnView response() {
        return column("response", "Response rate", "응답률", ReportUnit.SHARE);
    }

    private static ReportColumnView arriving() {
        return column("arriving", "Still arriving", "도착 중", ReportUnit.COUNT);
    }

    private static ReportColumnView toCome() {
        return column("to-come", "Still to come", "응답 예정 비율", ReportUnit.SHARE);
    }

    private static ReportCellView toCome(OptionalDouble part) {
        return part.isEmpty() ? ReportCellView.NONE : ReportCellView.number(part.getAsDouble(), null);
    }

    public static BehindView behind(AnswerView answer) {
        return new BehindView(
                Words.of(BehindView.Kind.ANSWER),
                answer.survey(),
                answer.contactAt(),
                answer.ticket(),
                answer.call(),
                answer.comment(),
                String.join(", ", answer.drivers()),
                answer.rating(),
                answer.agentName());
    }
}
