package org.sweetline.reports.peaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportQuery;
import org.sweetline.satisfaction.figures.CsatFigures;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;

/**
 * Tickets that came in a peak, and before it, on which somebody was thanked. Most thank only afterwards, under a survey say: both
 * have as long for it as answers have.
 */
@ApplicationScoped
class LaterPraise {

    static final String FIGURE = "later-praise";

    private static final String FROM = """
            from ticket_sum s join praise p on p.ticket_id = s.ticket_id and p.state = 'CONFIRMED' and p.said_at >= ?
                and p.said_at < ? and p.said_at < s.at + ? * interval '1 second'
            where s.at >= ? and s.at < ?
            """;
    private static final String SUM = "select count(distinct s.ticket_id) " + FROM;
    private static final String LIST = """
            select p.id, p.said_at, p.ticket_id, p.call_id, p.quote, a.name
            from (select distinct on (s.ticket_id) p.id, p.said_at, p.ticket_id, p.call_id, p.quote, p.account_id
                %s order by s.ticket_id, p.said_at, p.id) p left join account a on a.id = p.account_id
            where (p.said_at, p.id) < (?, ?) order by p.said_at desc, p.id desc limit ?
            """.formatted(FROM);

    private final Statements statements;
    private final Clock clock;

    @Inject
    LaterPraise(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /**
     * @param opened tickets that came in the peak
     * @param usual those that came in the normal times
     */
    PeakShares.Pair of(ReportQuery peak, long opened, List<ReportQuery> normal, long usual) throws SQLException {
        long before = 0;
        for (ReportQuery time : normal) {
            before += thanked(time);
        }
        return new PeakShares.Pair(
                new Bilingual("Kind words, of all tickets", "티켓 대비 칭찬"),
                share(thanked(peak), opened),
                share(before, usual),
                true,
                FIGURE,
                CsatFigures.isYoung(peak.until(), clock.instant()));
    }

    /** The first kind words on each of these tickets. */
    List<BehindView> behind(ReportQuery asked, PageRequest page) throws SQLException {
        return statements.list(LIST, LaterPraise::said, page.newestFirst(times(asked)));
    }

    private long thanked(ReportQuery time) throws SQLException {
        return statements.count(SUM, times(time));
    }

    private static Object[] times(ReportQuery time) {
        Instant last = time.until().plus(CsatFigures.YOUNG);
        return new Object[] {time.from(), last, CsatFigures.YOUNG.toSeconds(), time.from(), time.until()};
    }

    /** Tickets are counted from packed days, a moment earlier. */
    private static Share share(long thanked, long opened) {
        return new Share(Math.min(thanked, opened), opened);
    }

    private static BehindView said(ResultSet row) throws SQLException {
        @Nullable Long ticket = row.getObject(3, Long.class);
        return BehindView.about(
                BehindView.Kind.PRAISE,
                row.getLong(1),
                RowTime.instant(row, 2),
                ticket,
                row.getObject(4, Long.class),
                row.getString(5),
                row.getString(6));
    }
}
