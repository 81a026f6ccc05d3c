package org.sweetline.reports.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.reports.BehindView;
import org.sweetline.schema.OverTables;
import org.sweetline.web.PageRequest;

class CampaignBehindTest {

    private static final DataSource TABLES = OverTables.open();

    private final CampaignBehind behind = new CampaignBehind(OverTables.of(TABLES));
    private final PageRequest page = new PageRequest();

    @BeforeEach
    void aCampaign() throws SQLException {
        sql("call empty('ticket, timeline_entry, shop_order, customer, campaign')");
        sql("insert into customer (id, name, created_at, version) values (12, 'Ada Lovelace', now(), 1)");
        sql("""
                insert into campaign (id, name, code, began_at, ended_at, found_by) overriding system value
                values (3, 'Reel', '', '2026-03-01 08:30Z', '2026-03-01 12:00Z', 'PERSON')
                """);
        sql("""
                insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash,
                    coupon) values
                ('s', 1, 'A1', 'A1', '', 'complete', '', '', '', '', 12, 'USD', 10, '', 'US', '2026-03-01 09:00Z', now(), now(),
                    '', ''),
                ('s', 2, 'A2', 'A2', '', 'complete', '', '', '', 'Grace', null, 'USD', 10, '', 'US', '2026-03-01 09:30Z', now(),
                    now(), '', ''),
                ('s', 3, 'A3', 'A3', '', 'complete', '', '', '', '', 12, 'USD', 10, '', 'US', '2026-03-01 09:40Z', now(), now(),
                    '', ''),
                ('s', 4, 'A4', 'A4', '', 'complete', '', '', '', '', 12, 'USD', 10, '', 'US', '2026-03-02 09:40Z', now(), now(),
                    '', '')
                """);
        sql("""
                insert into ticket (id, subject, status, priority, channel, customer_id, created_at, updated_at, last_message_at,
                    version) values (1, 'Zipper', 'OPEN', 'NORMAL', 'mail', 12, '2026-03-01 10:05Z', now(), now(), 1)
                """);
        sql("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, automatic) values
                (10, 1, 'MESSAGE', 'mail', 'IN', '2026-03-01 10:05Z', false),
                (11, 1, 'MESSAGE', 'mail', 'OUT', '2026-03-01 10:30Z', false)
                """);
    }

    @Test
    void itsOrdersAndEachOfItsCustomersByTheirFirst() throws SQLException {
        assertThat(behind.orders(3, page)).extracting(BehindView::text).containsExactly("A3", "A2", "A1");
        assertThat(behind.customers(3, page)).extracting(BehindView::text).containsExactly("A1");
        assertThat(behind.customers(3, page)).extracting(BehindView::detail).containsExactly("Ada Lovelace");
    }

    @Test
    void whatItsCustomersWrote() throws SQLException {
        assertThat(behind.contacts(3, page)).extracting(BehindView::id).containsExactly(10L);
        assertThat(behind.tickets(3, "", page)).extracting(BehindView::ticket).containsExactly("T-1");
    }

    @Test
    void returnsOfItsOrdersAndOfAllOthers() throws SQLException {
        assertThat(behind.returns(3, 30, page)).isEmpty();
        assertThat(behind.returns(
                        Instant.parse("2026-02-01T00:00:00Z"), Instant.parse("2026-03-01T08:30:00Z"), 30, page))
                .isEmpty();
    }

    private static void sql(String sql) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
