package org.sweetline.reports.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class TicketSumLoopTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    private final TicketSumLoop loop = new TicketSumLoop(
            TABLES, new TicketSumStep(TABLES), Clock.fixed(TEN.plusSeconds(4 * 3600), ZoneOffset.UTC));

    @BeforeEach
    void aCallBeganLongAgo() throws SQLException {
        TABLES.change("call empty('ticket, ticket_sum, contact_topic')");
        ticket(1);
        ticket(3_001);
        loop.turn();
        loop.turn();
    }

    @Test
    void topicThatIsFoundLongAfterTheTicketWasChangedIsCounted() throws SQLException {
        TABLES.change(
                "insert into contact_topic (ticket_id, topic, at, first_at) values (1, 'WRONG_ITEM', ?, ?)", TEN, TEN);

        for (int turns = 0; turns < 10; turns++) {
            loop.turn();
        }

        assertThat(topic()).isEqualTo("wrong-item");
    }

    private static void ticket(long id) throws SQLException {
        TABLES.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                values (?, 'The lamp', 'OPEN', 'NORMAL', 'voice', ?, ?, ?, 1)
                """, id, TEN, TEN, TEN);
    }

    private static String topic() throws SQLException {
        return TABLES.first("select topic from ticket_sum where ticket_id = 1", row -> row.getString(1))
                .orElse("");
    }
}
