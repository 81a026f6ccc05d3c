package org.sweetline.surge;

/**
 * How the rows of our tables become the counts of a minute: the one place where orders, contacts, calls, abandons and
 * waits are defined. Words to a survey are no contact. An order counts when it was placed, not when we heard of it: what a
 * shop that was away brings later is no surge.
 */
final class MinuteCount {

    /**
     * From; until, seven times. What was counted so before is left alone: even an update that changes nothing writes. With
     * {@code last_message_at} the newest minutes need no walk through the entries. A minute in which nothing is left to count,
     * such as that of an answer that was none, is counted as nothing.
     */
    private static final String COUNTS = """
            insert into surge_minute (minute, orders, contacts, calls, abandons, answered, wait_ms)
            select * from (
            select minute, sum(orders) as orders, sum(contacts) as contacts, sum(calls) as calls, sum(abandons) as abandons,
                sum(answered) as answered, sum(wait_ms) as wait_ms
            from (
                select date_trunc('minute', placed_at) as minute, count(*) as orders, 0 as contacts, 0 as calls,
                    0 as abandons, 0 as answered, 0 as wait_ms
                from shop_order where placed_at >= ? and placed_at < ? group by 1
                union all
                select date_trunc('minute', e.at), 0, count(*), 0, 0, 0, 0 from timeline_entry e
                where e.at >= ? and e.at < ? and e.direction = 'IN' and e.kind in ('MESSAGE', 'CALL')
                    and not e.automatic and e.channel <> 'survey' %s group by 1
                union all
                select date_trunc('minute', began_at), 0, 0, count(*), 0, 0, 0 from desk_call
                where began_at >= ? and began_at < ? and direction = 'IN' group by 1
                union all
                select date_trunc('minute', ended_at), 0, 0, 0, count(*), 0, 0 from desk_call
                where began_at >= ? - interval '2 hours' and ended_at >= ? and ended_at < ? and direction = 'IN'
                    and outcome = 'ABANDONED' group by 1
                union all
                select date_trunc('minute', answered_at), 0, 0, 0, 0, count(*),
                    round(sum(extract(epoch from answered_at - queued_at)) * 1000) from desk_call
                where began_at >= ? - interval '2 hours' and answered_at >= ? and answered_at < ? and direction = 'IN'
                    and queued_at is not null group by 1
                union all
                select minute, 0, 0, 0, 0, 0, 0 from surge_minute
                where minute >= ? and minute < ? and orders + contacts + calls + abandons + answered > 0 %s
            ) each group by minute
            ) counted where not exists (
                select from surge_minute m where m.minute >= ? and m.minute < ? and m.minute = counted.minute
                    and (m.orders, m.contacts, m.calls, m.abandons, m.answered, m.wait_ms)
                      = (counted.orders, counted.contacts, counted.calls, counted.abandons, counted.answered, counted.wait_ms))
            on conflict (minute) do update set (orders, contacts, calls, abandons, answered, wait_ms)
              = (excluded.orders, excluded.contacts, excluded.calls, excluded.abandons, excluded.answered,
                excluded.wait_ms)
            """;

    /** Contacts that it does not see may be there nevertheless: they vanish only where all are looked at. */
    static final String OF_LATE = COUNTS.formatted(
            "and e.ticket_id in (select id from ticket where last_message_at >= ?)", "and contacts = 0");

    static final String OF_BEFORE = COUNTS.formatted("", "");

    private MinuteCount() {}
}
