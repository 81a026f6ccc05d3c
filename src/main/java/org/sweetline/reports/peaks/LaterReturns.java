package org.sweetline.reports.peaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.calls.hours.Wording;
import org.sweetline.reports.ReportQuery;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.Statements;

/** What came back within thirty days of what was bought in a peak, and before it: one query. */
@ApplicationScoped
class LaterReturns {

    private static final String SUMS = """
            select o.placed_at >= ?, count(*), count(r.order_id) from shop_order o
            left join (select order_id, min(requested_at) as at from return_request where requested_at >= ? group by 1) r
                on r.order_id = o.id and r.at < o.placed_at + interval '30 days'
            where o.placed_at >= ? and o.placed_at < ? group by 1
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
                null);
    }

    private static Share of(List<Sum> sums, boolean peak) {
        return sums.stream()
                .filter(sum -> sum.peak() == peak)
                .map(Sum::returned)
                .reduce(Share.NONE, Share::plus);
    }
}
