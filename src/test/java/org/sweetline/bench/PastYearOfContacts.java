package org.sweetline.bench;

import java.util.List;
import java.util.Locale;

/** A year of tickets with five entries each, and of orders, made by the database itself; most tickets are solved. It trusts itself: keys are not looked up. */
final class PastYearOfContacts {

    private static final String TICKETS = """
            insert into ticket (id, subject, status, priority, channel, customer_id, snippet, created_at, updated_at,
                last_message_at, waiting_since, solved_at, version)
            select 2000000 + n, 'Where is my order ' || n, case when n > %1$d - 3000 then 'OPEN' else 'SOLVED' end, 'NORMAL',
                'mail', 900000 + n %% 50000, 'Where is it?', at, at, at + interval '20 minutes',
                case when n > %1$d - 3000 then at + interval '20 minutes' end, case when n <= %1$d - 3000 then at + interval '1 hour' end, 0
            from (select n, now() - interval '1 second' * ((%1$d - n) * 31536000.0 / %1$d) - interval '25 minutes' as at
                  from generate_series(1::bigint, %1$d) n) t
            """;
    private static final String ENTRIES = """
            insert into timeline_entry (id, ticket_id, kind, channel, direction, at, subject, text)
            select 20000000 + (n - 1) * 5 + k, 2000000 + n, 'MESSAGE', 'mail', case k %% 2 when 1 then 'IN' else 'OUT' end,
                now() - interval '1 second' * ((%1$d - n) * 31536000.0 / %1$d) - interval '25 minutes'
                    + interval '1 second' * ((60 + n * 7919 %% 240) * (k - 1)),
                'Where is my order', 'It should have been here by now. ' || repeat('Please look. ', 12)
            from generate_series(1::bigint, %1$d) n, generate_series(1, 5) k order by n, k
            """;
    private static final String CUSTOMERS = """
            insert into customer (id, name, created_at, version)
            select 900000 + n, 'Customer ' || n, now(), 0 from generate_series(0, 49999) n
            """;
    private static final String ORDERS = """
            insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)
            select 'bench', n, 'B' || n, 'B' || n, '', 'complete', 'Complete', '', '', '', 900000 + n %% 50000, 'USD', 50,
                '', 'US', at, at, at, '' || n
            from (select n, now() - interval '1 second' * ((%1$d - n) * 31536000.0 / %1$d) as at
                  from generate_series(1::bigint, %1$d) n) o
            """;

    private PastYearOfContacts() {}

    static List<String> statements(int tickets) {
        return List.of(
                "alter table timeline_entry drop constraint timeline_entry_ticket_id_fkey",
                "alter table ticket drop constraint ticket_customer_id_fkey",
                "alter table shop_order drop constraint shop_order_customer_id_fkey",
                CUSTOMERS,
                String.format(Locale.ROOT, TICKETS, tickets),
                String.format(Locale.ROOT, ENTRIES, tickets),
                String.format(Locale.ROOT, ORDERS, tickets / 2),
                "analyze ticket",
                "analyze timeline_entry",
                "analyze shop_order",
                "select brin_summarize_new_values('timeline_entry_by_time')");
    }
}
