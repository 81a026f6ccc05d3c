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
        sql("truncate contact_topic, timeline_entry, ticket, customer cascade");
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
