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
import org.sweetline.returns.CameBack;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.Statements;
import org.sweetline.surge.FirstCounts;
import org.sweetline.surge.detection.Series;
import org.sweetline.time.RowTime;

/** How many days after an order its buyer writes or calls: learnt from our own past, once in six hours. */
@ApplicationScoped
class LagCurve {

    static final int DAYS = 8;
    private static final Duration GOOD_FOR = Duration.ofHours(6);
    private static final int ENOUGH = 200;

    /** Most that comes back does within the month. */
    private static final int COMES_BACK = 30;

    /** What comes back does so between these days of its age: it has to arrive first. */
    private static final double FIRST_RETURNED = 7;

    private static final double LAST_RETURN = ExcessOrders.PAST;

    private static final int PAST = 60;

    /** Of shops like this: questions on the day of the order, then where it is. */
    private static final List<Double> ELSEWHERE = List.of(0.12, 0.05, 0.09, 0.09, 0.09, 0.04, 0.03, 0.03);

    private static final double RETURNED_ELSEWHERE = 0.15;
    /** Since; until. A ticket is of the last order before it. */
    private static final String CONTACTS = """
            with o as (
                select id, customer_id, placed_at from shop_order
                where placed_at >= ? and placed_at < ? and customer_id is not null order by placed_at desc limit 3000
            )
            select (select count(*) from o),
                cast(floor(extract(epoch from t.created_at - o.placed_at) / 86400) as int), count(*)
            from o join ticket t on t.customer_id = o.customer_id
                and t.created_at >= o.placed_at and t.created_at < o.placed_at + interval '8 days'
            where not exists (select from shop_order later where later.customer_id = o.customer_id
                and later.placed_at <= t.created_at and (later.placed_at, later.id) > (o.placed_at, o.id))
            group by 2
            """;

    private static final String FIRST_RETURN = "select requested_at from return_request order by requested_at limit 1";
    /** Days; since; until. */
    private static final String RETURNS = """
            select count(*), count(*) filter (where exists (select from return_request r where r.order_id = o.id and %s))
            from (select id, placed_at from shop_order where placed_at >= ? and placed_at < ?
                order by placed_at desc limit 3000) o
            """.formatted(CameBack.WITHIN);

    private final Statements statements;
    private final FirstCounts firsts;
    private final Clock clock;
    private volatile @Nullable Curve kept;

    @Inject
    LagCurve(Statements statements, FirstCounts firsts, Clock clock) {
        this.statements = statements;
        this.firsts = firsts;
        this.clock = clock;
    }

    /**
     * Contacts and returns for each order.
     *
     * @param learnt whether the contacts are our own
     */
    record Curve(Instant at, boolean learnt, List<Double> rates, double returned) {

        /** Of one order, in some time: the days of its age begin when it was placed, not at midnight. */
        double contacts(Instant placed, Instant from, Instant until) {
            double contacts = 0;
            for (int lag = 0; lag < rates.size(); lag++) {
                contacts += rates.get(lag) * within(lag, age(placed, from), age(placed, until));
            }
            return contacts;
        }

        /** Of one order, from now on. */
        double returns(Instant placed, Instant now) {
            double left = (LAST_RETURN - age(placed, now)) / (LAST_RETURN - FIRST_RETURNED);
            return returned * Math.max(0, Math.min(1, left));
        }

        private static double within(int lag, double from, double until) {
            return Math.max(0, Math.min(lag + 1d, until) - Math.max(lag, from));
        }

        private static double age(Instant placed, Instant at) {
            return Duration.between(placed, at).toSeconds() / 86_400d;
        }
    }

    private record Row(long orders, int lag, long contacts) {}

    Curve present() throws SQLException {
        Curve known = kept;
        Instant now = clock.instant();
        if (known == null || now.isAfter(known.at().plus(GOOD_FOR))) {
            List<Double> rates = rates(now);
            known = new Curve(now, !rates.isEmpty(), rates.isEmpty() ? ELSEWHERE : rates, returned(now));
            kept = known;
        }
        return known;
    }

    /** Nothing while too little is known. Who wrote before our desk was there, we never saw. */
    private List<Double> rates(Instant now) throws SQLException {
        Instant since = later(
                now.minus(Duration.ofDays(PAST)), firsts.of(Series.CONTACTS).orElse(now));
        List<Row> rows = statements.list(
                CONTACTS,
                row -> new Row(row.getLong(1), row.getInt(2), row.getLong(3)),
                since,
                now.minus(Duration.ofDays(DAYS)));
        if (rows.isEmpty() || rows.get(0).orders() < ENOUGH) {
            return List.of();
        }
        Double[] rates = new Double[DAYS];
        Arrays.fill(rates, 0.0);
        for (Row row : rows) {
            rates[Math.min(DAYS - 1, row.lag())] = (double) row.contacts() / row.orders();
        }
        return List.of(rates);
    }

    /** Of orders that had their month. */
    private double returned(Instant now) throws SQLException {
        Instant first =
                statements.first(FIRST_RETURN, row -> RowTime.instant(row, 1)).orElse(now);
        Instant since = later(now.minus(Duration.ofDays(PAST + COMES_BACK)), first);
        Share share = statements
                .first(
                        RETURNS,
                        row -> new Share(row.getLong(2), row.getLong(1)),
                        COMES_BACK,
                        since,
                        now.minus(Duration.ofDays(COMES_BACK)))
                .orElseThrow();
        return share.of() < ENOUGH ? RETURNED_ELSEWHERE : (double) share.hits() / share.of();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
