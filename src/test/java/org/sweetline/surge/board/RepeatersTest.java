package org.sweetline.surge.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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
import org.sweetline.surge.board.Repeaters.RepeaterView;

class RepeatersTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Repeaters repeaters = new Repeaters(statements, Clock.fixed(NOW, ZoneOffset.UTC));
    private long entries;

    @BeforeEach
    void twoCustomers() throws SQLException {
        statements.change(
                "insert into customer (id, name, created_at, version) values (1, 'Ada', now(), 1), (2, 'Bea', now(), 1)");
        ticket(1, 1, "OPEN");
        ticket(2, 1, "OPEN");
        ticket(3, 2, "OPEN");
    }

    @Test
    void whoTriesAgainIsOneItemWithAllAttemptsAndTickets() throws SQLException {
        came(1, "CALL", "voice", 90);
        came(1, "CALL", "voice", 30);
        came(2, "MESSAGE", "mail", 10);
        came(3, "MESSAGE", "mail", 10);

        List<RepeaterView> found = repeaters.ofLate();

        assertThat(found)
                .containsExactly(
                        new RepeaterView("C-1", "Ada", 3, 2, NOW.minus(Duration.ofMinutes(10)), List.of("T-1", "T-2")));
    }

    @Test
    void whatIsOldOrAutomaticOrASurveyOrOursIsNoAttempt() throws SQLException {
        came(1, "MESSAGE", "mail", 10);
        came(1, "MESSAGE", "mail", 300);
        came(1, "MESSAGE", "survey", 10);
        statements.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text, automatic)
                values (901, 1, 'MESSAGE', 'mail', 'IN', ?, '', true), (902, 1, 'MESSAGE', 'mail', 'OUT', ?, '', false)
                """, NOW, NOW);

        assertThat(repeaters.ofLate()).isEmpty();
    }

    @Test
    void whoseTicketsAreAllSolvedIsLeftOutAndTheMostPersistentComesFirst() throws SQLException {
        came(1, "CALL", "voice", 20);
        came(1, "CALL", "voice", 10);
        came(3, "CALL", "voice", 30);
        came(3, "CALL", "voice", 20);
        came(3, "CALL", "voice", 15);

        assertThat(repeaters.ofLate()).extracting(RepeaterView::name).containsExactly("Bea", "Ada");
        statements.change("update ticket set status = 'SOLVED' where id = 3");
        assertThat(repeaters.ofLate()).extracting(RepeaterView::name).containsExactly("Ada");
    }

    private void ticket(long id, long customer, String status) throws SQLException {
        statements.change("""
                insert into ticket (id, subject, status, priority, channel, customer_id, created_at, updated_at, last_message_at,
                    version)
                values (?, 'Where is it', ?, 'NORMAL', 'mail', ?, ?, ?, ?, 1)
                """, id, status, customer, NOW, NOW, NOW);
    }

    private void came(long ticket, String kind, String channel, int minutesAgo) throws SQLException {
        statements.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text, automatic)
                values (?, ?, ?, ?, 'IN', ?, '', false)
                """, ++entries, ticket, kind, channel, NOW.minus(Duration.ofMinutes(minutesAgo)));
    }
}
