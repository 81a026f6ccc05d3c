package org.sweetline.reports.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportCellView;
import org.sweetline.reports.ReportQuery;
import org.sweetline.reports.ReportSheet;
import org.sweetline.reports.ReportTableView.ReportUnit;
import org.sweetline.satisfaction.figures.AnswersBehind;
import org.sweetline.satisfaction.figures.CsatBy;
import org.sweetline.satisfaction.figures.CsatFigures;
import org.sweetline.satisfaction.figures.CsatView;
import org.sweetline.schema.Statements;
import org.sweetline.surge.review.ReviewView.ReviewFigureView;
import org.sweetline.surge.review.Reviews;
import org.sweetline.time.RowTime;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;

/** What a day is told by beside tickets and calls: satisfaction, orders, returns, and how it went by the hour. */
@ApplicationScoped
class DayReading {

    private static final String RETURNS =
            "select count(*) from return_request where requested_at >= ? and requested_at < ?";
    private static final String LIST = """
            select r.id, r.requested_at, r.ticket_id, cast(null as bigint), 'RMA-' || r.id, null from return_request r
            where r.requested_at >= ? and r.requested_at < ? and (r.requested_at, r.id) < (?, ?)
            order by r.requested_at desc, r.id desc limit ?
            """;

    private final Statements statements;
    private final CsatFigures csat;
    private final AnswersBehind answers;
    private final Reviews reviews;

    @Inject
    DayReading(Statements statements, CsatFigures csat, AnswersBehind answers, Reviews reviews) {
        this.statements = statements;
        this.csat = csat;
        this.answers = answers;
        this.reviews = reviews;
    }

    void satisfaction(ReportSheet.Draft draft, ReportQuery asked) throws SQLException {
        CsatView view = csat.of(asked.csat(), CsatBy.NONE);
        draft.figure(
                "csat",
                new Bilingual("Satisfied", "만족"),
                ReportUnit.SHARE,
                ReportCellView.share(view.total().csat()).opening("answers"),
                ReportCellView.share(view.before().csat()));
        Ledger.note(draft, view);
    }

    void shop(ReportSheet.Draft draft, ReportQuery asked) throws SQLException {
        long returns = statements.count(RETURNS, asked.from(), asked.until());
        draft.figure(
                "returns",
                new Bilingual("Returns asked for", "반품 신청"),
                ReportUnit.COUNT,
                ReportCellView.count(returns, "returns"));
        Reviews.Course course = reviews.course(asked.from(), asked.until());
        for (ReviewFigureView figure : course.figures()) {
            if (figure.series().equals("orders")) {
                draft.figure(
                        "orders",
                        new Bilingual("Orders", "주문"),
                        ReportUnit.COUNT,
                        ReportCellView.count(figure.count(), "orders"),
                        ReportCellView.number(figure.usual(), null));
            }
        }
        draft.table(DayTables.course(course)).table(DayTables.topics(course.topics()));
    }

    List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        if (figure.equals("answers")) {
            return answers.list(asked.csat(), AnswersBehind.Wanted.ALL, page).stream()
                    .map(CsatReport::behind)
                    .toList();
        }
        return statements.list(LIST, DayReading::asked, page.newestFirst(asked.from(), asked.until()));
    }

    private static BehindView asked(ResultSet row) throws SQLException {
        return BehindView.returned(row.getLong(1), RowTime.instant(row, 2), row.getObject(3, Long.class));
    }
}
