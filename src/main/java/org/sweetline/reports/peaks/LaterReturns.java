package org.sweetline.reports.peaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportQuery;
import org.sweetline.returns.CameBack;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.Bilingual;
import org.sweetline.web.PageRequest;

/** What came back of what was bought in a peak, and before it, both over the same days. */
@ApplicationScoped
public class LaterReturns {

    private static final String SUMS = """
            select count(*), count(r.order_id) from shop_order o
            left join (select r.order_id, min(r.requested_at) as at from return_request r where r.requested_at >= ? and %s
                group by 1) r on r.order_id = o.id and r.at < o.placed_at + ? * interval '1 day'
            where o.placed_at >= ? and o.placed_at < ?
            """.formatted(CameBack.COUNTS);

    private static final String LIST = """
            select r.id, r.requested_at, r.ticket_id
            from shop_order o join lateral (
                select r.id, r.requested_at, r.ticket_id from return_request r where r.order_id = o.id and %s
                order by r.requested_at, r.id limit 1) r on true
            where o.placed_at >= ? and o.placed_at < ? and (r.requested_at, r.id) < (?, ?)
            order by r.requested_at desc, r.id desc limit ?
            """.formatted(CameBack.WITHIN);

    private final Statements statements;
    private final Clock clock;

    @Inject
    LaterReturns(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** How long the youngest order of the peak has had to come back, in whole days. */
    int daysSince(ReportQuery peak) {
        return CameBack.days(peak.until(), clock.instant());
    }

    /** Nothing on the day of its end: what was bought in it had no time to come back. */
    Optional<PeakShares.Pair> of(ReportQuery peak, List<ReportQuery> normal) throws SQLException {
        int days = daysSince(peak);
        if (days == 0) {
            return Optional.empty();
        }
        Share usual = Share.NONE;
        for (ReportQuery time : normal) {
            usual = usual.plus(returned(time, days));
        }
        return Optional.of(new PeakShares.Pair(
                new Bilingual("Orders with a return within %d days".formatted(days), "%d일 안에 반품된 주문".formatted(days)),
                returned(peak, days),
                usual,
                false,
                "later-returns"));
    }

    /** Orders of some time, and those of them with a return within so many days. */
    public Share returned(ReportQuery time, int days) throws SQLException {
        return statements
                .first(
                        SUMS,
                        row -> new Share(row.getLong(2), row.getLong(1)),
                        time.from(),
                        days,
                        time.from(),
                        time.until())
                .orElse(Share.NONE);
    }

    /** The first return of each order that was placed then, within so many days. */
    List<BehindView> behind(ReportQuery asked, int days, PageRequest page) throws SQLException {
        return statements.list(LIST, LaterReturns::returned, page.newestFirst(days, asked.from(), asked.until()));
    }

    private static BehindView returned(ResultSet row) throws SQLException {
        return BehindView.returned(row.getLong(1), RowTime.instant(row, 2), row.getObject(3, Long.class));
    }
}
