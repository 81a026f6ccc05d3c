package org.sweetline.reports.peaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.Wording;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportQuery;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** What came back within thirty days of what was bought in a peak, and before it: one query. */
@ApplicationScoped
class LaterReturns {

    private static final String SUMS = """
            select o.placed_at >= ?, count(*), count(r.order_id) from shop_order o
            left join (select order_id, min(requested_at) as at from return_request where requested_at >= ? group by 1) r
                on r.order_id = o.id and r.at < o.placed_at + interval '30 days'
            where o.placed_at >= ? and o.placed_at < ? group by 1
            """;

    private static final String LIST = """
            select r.id, r.requested_at, r.ticket_id
            from shop_order o join lateral (
                select b.id, b.requested_at, b.ticket_id from return_request b where b.order_id = o.id
                order by b.requested_at, b.id limit 1) r on r.requested_at < o.placed_at + interval '30 days'
            where o.placed_at >= ? and o.placed_at < ? and (r.requested_at, r.id) < (?, ?)
            order by r.requested_at desc, r.id desc limit ?
            """;

    private final Statements statements;

    @Inject
    LaterReturns(Statements statements) {
        this.statements = statements;
    }

    private record Sum(boolean peak, Share returned) {}

    PeakShares.Pair of(ReportQuery peak, ReportQuery normal) throws SQLException {
        List<Sum> sums = statements.list(
                SUMS,
                row -> new Sum(row.getBoolean(1), new Share(row.getLong(3), row.getLong(2))),
                peak.from(),
                normal.from(),
                normal.from(),
                peak.until());
        return new PeakShares.Pair(
                new Wording("Orders with a return within 30 days", "30일 안에 반품된 주문"),
                of(sums, true),
                of(sums, false),
                false,
                "later-returns");
    }

    /** The first return of each order that was placed then. */
    List<BehindView> behind(ReportQuery asked, PageRequest page) throws SQLException {
        TimeCursor after = page.after().orElse(new TimeCursor(Instant.parse("9999-12-31T00:00:00Z"), 0));
        return statements.list(
                LIST, LaterReturns::returned, asked.from(), asked.until(), after.at(), after.id(), page.limit() + 1);
    }

    private static BehindView returned(ResultSet row) throws SQLException {
        @Nullable Long ticket = row.getObject(3, Long.class);
        return new BehindView(
                Words.of(BehindView.Kind.RETURN),
                row.getLong(1),
                RowTime.instant(row, 2),
                ticket == null ? null : "T-" + ticket,
                null,
                "RMA-" + row.getLong(1),
                "",
                null,
                null);
    }

    private static Share of(List<Sum> sums, boolean peak) {
        return sums.stream()
                .filter(sum -> sum.peak() == peak)
                .map(Sum::returned)
                .reduce(Share.NONE, Share::plus);
    }
}
