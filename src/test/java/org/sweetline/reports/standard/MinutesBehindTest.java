package org.sweetline.reports.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportParameter;
import org.sweetline.reports.ReportQuery;
import org.sweetline.schema.OverTables;
import org.sweetline.web.PageRequest;

class MinutesBehindTest {

    private static final DataSource TABLES = OverTables.open();
    private static final ReportQuery DAY = ReportQuery.days(
            LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-01"), ZoneOffset.UTC, "", Map.of());

    private final MinutesBehind minutes = new MinutesBehind(OverTables.of(TABLES));

    @BeforeEach
    void aDay() throws SQLException {
        sql("call empty('ticket, timeline_entry, contact_topic, desk_call, shop_order, customer')");
        sql("insert into customer (id, name, created_at, version) values (12, 'Ada Lovelace', now(), 1)");
        sql("""
                insert into ticket (id, subject, status, priority, channel, customer_id, created_at, updated_at, last_message_at,
                    version) values
                (1, 'Zipper', 'OPEN', 'NORMAL', 'mail', 12, '2026-03-01 10:05Z', now(), now(), 1),
                (2, 'Coupon', 'OPEN', 'NORMAL', 'mail', 12, '2026-03-01 11:05Z', now(), now(), 1)
                """);
        sql("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, automatic) values
                (10, 1, 'MESSAGE', 'mail', 'IN', '2026-03-01 10:05Z', false),
                (11, 1, 'MESSAGE', 'mail', 'OUT', '2026-03-01 10:30Z', false),
                (12, 2, 'MESSAGE', 'mail', 'IN', '2026-03-01 11:05Z', false),
                (13, 2, 'MESSAGE', 'mail', 'IN', '2026-03-01 11:06Z', true),
                (14, 1, 'MESSAGE', 'survey', 'IN', '2026-03-01 12:00Z', false)
                """);
        sql("""
                insert into contact_topic (ticket_id, topic, at, first_at) values
                (1, 'RETURN', '2026-03-02 09:00Z', '2026-03-01 10:05Z'),
                (2, 'COUPON', '2026-03-01 11:05Z', '2026-03-01 11:05Z')
                """);
        sql("""
                insert into desk_call (id, sid, token, direction, stage, outcome, customer_id, began_at, ended_at, seen_at)
                overriding system value values
                (20, 'CA1', 'CA1', 'IN', 'ENDED', 'ABANDONED', 12, '2026-03-01 08:00Z', '2026-03-01 08:05Z', now()),
                (21, 'CA2', 'CA2', 'IN', 'ENDED', 'ANSWERED', 12, '2026-03-01 09:00Z', '2026-03-01 09:05Z', now()),
                (22, 'CA3', 'CA3', 'OUT', 'ENDED', 'ANSWERED', 12, '2026-03-01 09:30Z', '2026-03-01 09:35Z', now())
                """);
        sql("""
                insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash,
                    coupon) values
                ('s', 1, 'A1', 'A1', '', 'complete', '', '', '', '', 12, 'USD', 10, '', 'US', '2026-03-01 09:00Z', now(), now(),
                    '', 'jen15'),
                ('s', 2, 'A2', 'A2', '', 'complete', '', '', '', 'Grace', null, 'USD', 10, '', 'US', '2026-03-01 09:30Z', now(),
                    now(), '', '')
                """);
    }

    @Test
    void whatMinutesCountIsListed() throws SQLException {
        assertThat(behind(DAY, "orders")).extracting(BehindView::text).containsExactly("A2", "A1");
        assertThat(behind(DAY, "orders")).extracting(BehindView::detail).containsExactly("Grace", "Ada Lovelace");
        assertThat(behind(DAY, "contacts")).extracting(BehindView::ticket).containsExactly("T-2", "T-1");
        assertThat(behind(DAY, "calls")).extracting(BehindView::id).containsExactly(21L, 20L);
        assertThat(behind(DAY, "hung-up")).extracting(BehindView::id).containsExactly(20L);
        assertThat(minutes.of(DAY, "answers", new PageRequest())).isEmpty();
    }

    @Test
    void aRowMayNameHoursAndWhatElseIsMeant() throws SQLException {
        ReportQuery ten = DAY.narrowed("hours=2026-03-01T10:00:00Z/2026-03-01T11:00:00Z");

        assertThat(behind(ten, "contacts")).extracting(BehindView::ticket).containsExactly("T-1");
        assertThat(behind(DAY.narrowed("topic=coupon"), "topic"))
                .extracting(BehindView::ticket)
                .containsExactly("T-2");
        ReportQuery both = DAY.narrowed("hours=2026-03-01T10:00:00Z/2026-03-01T11:00:00Z&topic=return");
        assertThat(behind(both, "topic")).extracting(BehindView::ticket).containsExactly("T-1");
        assertThat(both.value(ReportParameter.TOPIC)).contains("return");
        // Its customer wrote again on the next day.
        assertThat(behind(both, "topic-spoken")).isEmpty();
        assertThat(behind(DAY.narrowed("topic=coupon"), "topic-spoken")).hasSize(1);
    }

    private List<BehindView> behind(ReportQuery asked, String figure) throws SQLException {
        return minutes.of(asked, figure, new PageRequest()).orElseThrow();
    }

    private static void sql(String sql) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
