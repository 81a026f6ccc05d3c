package org.sweetline.surge.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
        sql("call empty('contact_topic, call_wrap_up, desk_call, account, timeline_entry, ticket, customer')");
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
    void aLongCallHasTheTopicOfWhatWasSaidAndNoted() throws SQLException {
        sql("insert into account (id, email, name, role, created_at, version)"
                + " values (3, 'jenny@shop.test', 'Jenny', 'AGENT', now(), 1)");
        called(9, "2026-03-01 10:10Z", "2026-03-01 10:50Z", "order-status");
        sort(Instant.parse("2026-03-01T10:11:00Z"));
        assertThat(topic()).containsExactly("ORDER_STATUS since 10:10, heard 10:10");

        anothersMail("2026-03-01 10:51Z");
        sort(Instant.parse("2026-03-01T10:51:00Z"));
        sql("update phone_call set transcript = 'I was charged twice, my card was charged twice'");
        sort(Instant.parse("2026-03-01T10:51:00Z"));
        assertThat(topic()).containsExactly("PAYMENT since 10:10, heard 10:50");

        anothersMail("2026-03-01 11:21Z");
        sort(Instant.parse("2026-03-01T11:21:00Z"));
        sql(
                "insert into call_wrap_up (call_id, account_id, topic, written_at) values (9, 3, 'coupon', '2026-03-01 11:20Z')");
        sort(Instant.parse("2026-03-01T11:22:00Z"));
        assertThat(topic()).containsExactly("COUPON since 10:10, heard 10:50");
    }

    @Test
    void whatWasWrittenAfterALongCallStays() throws SQLException {
        called(9, "2026-03-01 10:10Z", "2026-03-01 10:50Z", "payment");
        said(1, "2026-03-01 10:55Z", "I want to return my dress");
        anothersMail("2026-03-01 11:00Z");

        sort(Instant.parse("2026-03-01T11:00:00Z"));
        sort(Instant.parse("2026-03-01T11:00:30Z"));

        assertThat(topic()).singleElement().asString().startsWith("RETURN ").endsWith("heard 10:55");
    }

    @Test
    void whatIsSaidToASurveyIsNoTopic() throws SQLException {
        said(1, "2026-03-01 10:10Z", "Where is my order?");
        said(2, "2026-03-01 12:10Z", "I was charged twice, my card was charged twice");
        sql("update timeline_entry set channel = 'survey' where id = 2");

        sort(Instant.parse("2026-03-01T12:11:00Z"));

        assertThat(topic()).containsExactly("ORDER_STATUS since 10:10, heard 10:10");
    }

    private List<String> topic() throws SQLException {
        return statements.list("""
                select topic || ' since ' || to_char(first_at at time zone 'UTC', 'HH24:MI') || ', heard '
                    || to_char(at at time zone 'UTC', 'HH24:MI') from contact_topic where ticket_id = 1042
                """, row -> row.getString(1));
    }

    private static void called(long id, String began, String ended, String menu) throws SQLException {
        sql("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)
                values (%1$d, 1042, 'CALL', 'voice', 'IN', '%2$s', '');
                insert into desk_call (id, sid, token, direction, stage, outcome, topic, began_at, ended_at, seen_at)
                values (%1$d, 'CA%1$d', 'CA%1$d', 'IN', 'ENDED', 'ANSWERED', '%4$s', '%2$s', '%3$s', now());
                insert into phone_call (id, sid, entry_id, ticket_id, version) values (%1$d, 'CA%1$d', %1$d, 1042, 0)
                """.formatted(id, began, ended, menu));
    }

    private static void anothersMail(String at) throws SQLException {
        sql("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                select max(id) + 1, 'Hello', 'OPEN', 'NORMAL', 'mail', now(), now(), now(), 1 from ticket;
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)
                select max(t.id), max(t.id), 'MESSAGE', 'mail', 'IN', '%s', 'Hello' from ticket t
                """.formatted(at));
    }

    private void sort(Instant now) throws SQLException {
        new TopicStep(statements, Clock.fixed(now, ZoneOffset.UTC)).sort();
    }

    private static void said(long id, String at, String text) throws SQLException {
        sql("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)
                values (%d, 1042, 'MESSAGE', 'mail', 'IN', '%s', '%s')
                """.formatted(id, at, text));
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
