package org.sweetline.surge.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

class TopicStepTest {

    private static final Instant SURGE = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant OVER = SURGE.plus(Duration.ofHours(1));
    private static final DataSource TABLES = OverTables.open();

    private final Statements statements = OverTables.of(TABLES);
    private final Topics topics = new Topics(statements);

    @BeforeEach
    void aTicket() throws SQLException {
        sql("truncate contact_topic, phone_call, desk_call, timeline_entry, ticket, customer cascade");
        sql("insert into customer (id, name, created_at, version) values (12, 'Ada Lovelace', now(), 1)");
        sql("""
                insert into ticket (id, subject, status, priority, channel, customer_id, created_at, updated_at,
                    last_message_at, version)
                values (1042, 'My scarf', 'OPEN', 'NORMAL', 'mail', 12, '2026-03-01 10:10Z', now(), now(), 1)
                """);
    }

    @Test
    void aSurgeKeepsItsTopicsWhenCustomersWriteAgain() throws SQLException {
        said(1, "2026-03-01 10:10Z", "Where is my order?");
        said(2, "2026-03-01 10:20Z", "Hello, where is my order?");
        sort(OVER);

        said(3, "2026-03-01 18:00Z", "When will it arrive?");
        sort(Instant.parse("2026-03-01T18:01:00Z"));

        assertThat(topics.counts(SURGE, OVER)).singleElement().satisfies(topic -> {
            assertThat(topic.topic()).isEqualTo("order-status");
            assertThat(topic.tickets()).isOne();
        });
        assertThat(topics.spoken(SURGE, OVER)).isEmpty();
        assertThat(topics.spoken(Instant.parse("2026-03-01T17:30:00Z"), Instant.parse("2026-03-01T18:30:00Z")))
                .hasSize(1);
        assertThat(statements.first("select first_at from contact_topic", row -> RowTime.instant(row, 1)))
                .contains(Instant.parse("2026-03-01T10:10:00Z"));
    }

    @Test
    void aCallHasTheTopicThatItsCallerSpokeOfHoweverLongItLasted() throws SQLException {
        called(1, "2026-03-01 10:10Z");
        sort(Instant.parse("2026-03-01T10:11:00Z"));
        ticket(1043, "2026-03-01 10:41Z");
        said(2, 1043, "2026-03-01 10:41Z", "Where is my order?");
        sort(Instant.parse("2026-03-01T10:41:30Z"));
        String menu = topicOf(1042);

        sql("update phone_call set transcript = 'The coupon JEN15 does not work' where entry_id = 1");
        sql("update desk_call set stage = 'ENDED', outcome = 'ANSWERED', ended_at = '2026-03-01 10:40Z' where id = 20");
        sort(Instant.parse("2026-03-01T10:42:00Z"));

        assertThat(menu).isEqualTo("ORDER_STATUS");
        assertThat(topicOf(1042)).isEqualTo("COUPON");
    }

    @Test
    void aLongCallDoesNotOutweighWhatTheCustomerWroteSince() throws SQLException {
        called(1, "2026-03-01 10:10Z");
        said(2, 1042, "2026-03-01 10:20Z", "The coupon JEN15 does not work");
        sort(Instant.parse("2026-03-01T10:21:00Z"));
        ticket(1043, "2026-03-01 10:50Z");
        said(3, 1043, "2026-03-01 10:50Z", "Where is my order?");
        sql("update desk_call set stage = 'ENDED', outcome = 'ANSWERED', ended_at = '2026-03-01 10:49Z' where id = 20");

        sort(Instant.parse("2026-03-01T10:51:00Z"));
        sort(Instant.parse("2026-03-01T10:52:00Z"));

        assertThat(topicOf(1042)).isEqualTo("COUPON");
    }

    private String topicOf(long ticket) throws SQLException {
        return statements
                .first("select topic from contact_topic where ticket_id = ?", row -> row.getString(1), ticket)
                .orElse("");
    }

    private void sort(Instant now) throws SQLException {
        new TopicStep(statements, Clock.fixed(now, ZoneOffset.UTC)).sort();
    }

    private static void said(long id, String at, String text) throws SQLException {
        said(id, 1042, at, text);
    }

    private static void said(long id, long ticket, String at, String text) throws SQLException {
        sql("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)
                values (%d, %d, 'MESSAGE', 'mail', 'IN', '%s', '%s')
                """.formatted(id, ticket, at, text));
    }

    private static void ticket(long id, String at) throws SQLException {
        sql("""
                insert into ticket (id, subject, status, priority, channel, customer_id, created_at, updated_at,
                    last_message_at, version)
                values (%d, 'Hello', 'OPEN', 'NORMAL', 'mail', 12, '%s', now(), now(), 1)
                """.formatted(id, at));
    }

    /** They chose the topic of the menu that stands for orders. */
    private static void called(long entry, String at) throws SQLException {
        sql("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)
                values (%d, 1042, 'CALL', 'voice', 'IN', '%s', '')
                """.formatted(entry, at));
        sql("""
                insert into desk_call (id, sid, token, direction, stage, customer_id, topic, began_at, seen_at)
                values (20, 'CA1', 'token', 'IN', 'TALKING', 12, 'order-status', '%s', now())
                """.formatted(at));
        sql("insert into phone_call (id, sid, entry_id, ticket_id, version) values (60, 'CA1', %d, 1042, 1)"
                .formatted(entry));
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
