package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** How many days after an order its buyer writes or calls: learnt from our own past, once in six hours. */
@ApplicationScoped
class LagCurve {

    static final int DAYS = 8;
    private static final Duration GOOD_FOR = Duration.ofHours(6);
    private static final int ENOUGH = 200;

    /** Of shops like this: questions on the day of the order, then where it is. */
    private static final List<Double> ELSEWHERE = List.of(0.12, 0.05, 0.09, 0.09, 0.09, 0.04, 0.03, 0.03);

    private static final double RETURNED_ELSEWHERE = 0.15;
    private static final String LEARN = """
            with o as (
                select id, customer_id, placed_at from shop_order
                where placed_at >= ? and placed_at < ? and customer_id is not null order by placed_at desc limit 3000
            )
            select (select count(*) from o),
                cast(floor(extract(epoch from t.created_at - o.placed_at) / 86400) as int) as lag, count(*),
                (select count(*) from return_request r join o on o.id = r.order_id)
            from o join ticket t on t.customer_id = o.customer_id
                and t.created_at >= o.placed_at and t.created_at < o.placed_at + interval '8 days'
            group by 2
            """;

    private final Statements statements;
    private final Clock clock;
    private volatile @Nullable Curve kept;

    @Inject
    LagCurve(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** Contacts and returns for each order. */
    record Curve(Instant at, boolean learnt, List<Double> rates, double returned) {}

    private record Row(long orders, int lag, long contacts, long returned) {}

    Curve present() throws SQLException {
        Curve known = kept;
        Instant now = clock.instant();
        if (known == null || now.isAfter(known.at().plus(GOOD_FOR))) {
            known = learn(now);
            kept = known;
        }
        return known;
    }

    private Curve learn(Instant now) throws SQLException {
        List<Row> rows = statements.list(
                LEARN,
                row -> new Row(row.getLong(1), row.getInt(2), row.getLong(3), row.getLong(4)),
                now.minus(Duration.ofDays(60)),
                now.minus(Duration.ofDays(DAYS)));
        if (rows.isEmpty() || rows.get(0).orders() < ENOUGH) {
            return new Curve(now, false, ELSEWHERE, RETURNED_ELSEWHERE);
        }
        Double[] rates = new Double[DAYS];
        Arrays.fill(rates, 0.0);
        for (Row row : rows) {
            rates[Math.min(DAYS - 1, row.lag())] = (double) row.contacts() / row.orders();
        }
        double returned = (double) rows.get(0).returned() / rows.get(0).orders();
        return new Curve(now, true, List.of(rates), returned);
    }
}
