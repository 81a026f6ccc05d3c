package org.sweetline.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sweetline.schema.OverTables;

/** The core's tables in a PostgreSQL of their own, with Ada, her order and her ticket in them. */
final class TablesFixture {

    private final DataSource tables = OverTables.open();

    DataSource dataSource() {
        return tables;
    }

    void sql(String... statements) throws SQLException {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    void holdAdaWithAnOrderAndATicket() throws SQLException {
        sql(
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null,"
                        + " now(), 1)",
                "insert into customer values (12, 'Ada Lovelace', 'en', now(), 1)",
                "insert into contact_point values (1, 12, 'email', 'ada@example.com', now())",
                "insert into contact_point values (2, 12, 'phone', '+14155550123', now())",
                """
                insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at,
                    content_hash, tracking)
                values ('shop', '55', '000000042', '42', '', 'new', 'processing', 'ada@example.com', '', 'Ada', 12, 'USD',
                    10, 'Seoul', 'KR', now(), now(), now(), '',
                    '[{"carrier": "ups", "title": "UPS", "number": "1Z999AA1"}]')
                """,
                "insert into shop_order_line values (1, 1, '1', 'WB-TEE', 'Red jacket', 1, 0, 0, 0, 10, 10)",
                """
                insert into ticket (id, subject, status, priority, channel, customer_id, assignee_id, tags, created_at,
                    updated_at, last_message_at, version)
                values (1042, 'Late parcel', 'OPEN', 'NORMAL', 'mail', 12, 7, E'late\\nvip', now(), now(), now(), 1)
                """,
                entry(1, "MESSAGE", "Where is my umbrella? 재킷을 환불해 주세요."),
                "update timeline_entry set quoted = E'> about the parasol\\n> Where is my umbrella?' where id = 1");
    }

    static String entry(long id, String kind, String text) {
        return """
            insert into timeline_entry (id, ticket_id, kind, channel, direction, at, from_address, from_name, text)
            values (%d, 1042, '%s', 'mail', 'IN', now(), 'ada@home.example', 'Ada', '%s')
            """.formatted(id, kind, text);
    }

    static String event(String key) {
        return "insert into change_feed (event, key, payload) values ('Something', '%s', '{}')".formatted(key);
    }
}
