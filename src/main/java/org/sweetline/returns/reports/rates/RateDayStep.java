package org.sweetline.returns.reports.rates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sweetline.events.FeedCursor;
import org.sweetline.schema.Statements;

/** Counts what was sent and what came back of one day's orders, and hears which days to count anew. */
@ApplicationScoped
class RateDayStep {

    private static final String MARK = """
            insert into return_rate_day (day)
            select distinct cast(o.placed_at at time zone h.zone as date) from return_rate_heard h, (
                select placed_at from shop_order where id = any (cast(? as bigint[]))
                union all
                select p.placed_at from return_request q join shop_order p on p.id = q.order_id
                where q.id = any (cast(? as bigint[]))) o
            order by 1 on conflict (day) do update set stale = true where not return_rate_day.stale
            """;
    private static final String HEARD = "update return_rate_heard set xid = ?, row_id = ?";
    private static final String TAKE =
            "update return_rate_day set stale = false, counted_at = ? where day = ? and (stale or counted_at < ?)";
    private static final String MOVE = "update return_rate_heard set zone = ? where zone <> ?";
    private static final String FORGET = """
            with gone as (delete from return_rate_day), sent as (delete from return_rate_sent),
                back as (delete from return_rate_back),
                packed as (insert into return_rate_sent_day_change (day) select day from return_rate_sent_day),
                also as (insert into return_rate_back_day_change (day) select day from return_rate_back_day)
            delete from return_rate_orders
            """;
    private static final String ALL_DAYS = """
            insert into return_rate_day (day)
            select distinct cast(placed_at at time zone ? as date) from shop_order on conflict do nothing
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    RateDayStep(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** Something of these orders and returns changed. */
    @Transactional(rollbackOn = Throwable.class)
    public void mark(List<String> orders, List<String> returns, FeedCursor heard) throws SQLException {
        if (!orders.isEmpty() || !returns.isEmpty()) {
            statements.change(MARK, orders, returns);
        }
        statements.change(HEARD, heard.xid(), heard.id());
    }

    /** What changes meanwhile marks the day again, as soon as this one is through. */
    @Transactional(rollbackOn = Throwable.class)
    public void count(LocalDate day, ZoneId zone, Instant countedBefore) throws SQLException {
        if (statements.change(TAKE, clock.instant(), day, countedBefore) == 1) {
            for (String table : RateSql.TABLES) {
                statements.change("delete from " + table + " where day = ?", day);
            }
            statements.change(
                    RateSql.COUNT,
                    zone.getId(),
                    day.atStartOfDay(zone).toInstant(),
                    day.plusDays(1).atStartOfDay(zone).toInstant(),
                    day,
                    day,
                    day,
                    day,
                    day);
            for (String packed : List.of(SentDays.NAME, BackDays.NAME)) {
                statements.change("insert into " + packed + "_change (day) values (?)", day);
            }
        }
    }

    /** The shop's days begin elsewhere from now on: all are counted anew. */
    @Transactional(rollbackOn = Throwable.class)
    public void moveTo(ZoneId zone) throws SQLException {
        if (statements.change(MOVE, zone.getId(), zone.getId()) == 1) {
            statements.change(FORGET);
            statements.change(ALL_DAYS, zone.getId());
        }
    }
}
