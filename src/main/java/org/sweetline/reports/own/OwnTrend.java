package org.sweetline.reports.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.sweetline.reports.own.OwnTrendView.OwnWeekView;
import org.sweetline.satisfaction.figures.ShareView;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.Statements;
import org.sweetline.surge.SurgeConfig;

/** One's own weeks: one query. It takes whose they are from who is signed in, and nothing else. */
@ApplicationScoped
class OwnTrend {

    private static final int WEEKS = 12;
    private static final String SUMS = """
            with w as (select cast(cast(? as date) + 7 * k as date) as week from generate_series(0, ?) k),
            t as (select cast(date_trunc('week', s.at at time zone ?) as date) as week, count(*) as tickets,
                    percentile_cont(0.5) within group (order by s.first_reply_s) as reply
                from ticket_sum s where s.at >= ? and s.agent_id = ? group by 1),
            c as (select cast(date_trunc('week', s.at at time zone ?) as date) as week, count(*) as calls
                from call_sum s join call_share h on h.call_id = s.call_id and h.joined
                where s.at >= ? and h.account_id = ? group by 1),
            a as (select cast(date_trunc('week', s.contact_at at time zone ?) as date) as week, count(a.rating) as answers,
                    count(*) filter (where a.rating >= 4) as satisfied, count(*) filter (where s.state in (%1$s)) as asked,
                    count(a.rating) filter (where s.state in (%1$s)) as heard
                from survey s left join survey_answer a on a.survey_id = s.id
                where s.contact_at >= ? and s.agent_id = ? and s.way <> 'LINK' group by 1),
            p as (select cast(date_trunc('week', p.said_at at time zone ?) as date) as week, count(*) as kind
                from praise p where p.state = 'CONFIRMED' and p.said_at >= ? and p.account_id = ? group by 1)
            select w.week, coalesce(t.tickets, 0), t.reply, coalesce(c.calls, 0), coalesce(a.answers, 0),
                coalesce(a.satisfied, 0), coalesce(p.kind, 0), coalesce(a.asked, 0), coalesce(a.heard, 0)
            from w left join t using (week) left join c using (week) left join a using (week) left join p using (week)
            order by w.week
            """.formatted("'SENT', 'OPENED', 'ANSWERED', 'EXPIRED'");

    private final Statements statements;
    private final SurgeConfig shop;
    private final Clock clock;

    @Inject
    OwnTrend(Statements statements, SurgeConfig shop, Clock clock) {
        this.statements = statements;
        this.shop = shop;
        this.clock = clock;
    }

    OwnTrendView of(long account) throws SQLException {
        ZoneId zone = shop.zone();
        LocalDate monday = LocalDate.now(clock.withZone(zone)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = monday.minusWeeks(WEEKS - 1L);
        Instant from = first.atStartOfDay(zone).toInstant();
        String id = zone.getId();
        List<OwnWeekView> weeks = statements.list(
                SUMS,
                OwnTrend::week,
                first.toString(),
                WEEKS - 1,
                id,
                from,
                account,
                id,
                from,
                account,
                id,
                from,
                account,
                id,
                from,
                account);
        return new OwnTrendView(id, weeks);
    }

    private static OwnWeekView week(ResultSet row) throws SQLException {
        return new OwnWeekView(
                row.getString(1),
                row.getLong(2),
                row.getObject(3, Double.class),
                row.getLong(4),
                ShareView.of(new Share(row.getLong(6), row.getLong(5))),
                ShareView.of(new Share(row.getLong(9), row.getLong(8))),
                row.getLong(7));
    }
}
