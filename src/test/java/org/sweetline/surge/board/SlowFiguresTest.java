package org.sweetline.surge.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.surge.board.SlowFigures.Slow;
import org.sweetline.testing.Wired;

class SlowFiguresTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final SlowFigures figures = new Wired(tables, Clock.fixed(NOW, ZoneOffset.UTC)).get(SlowFigures.class);

    @Test
    void lateIsWhoHasWaitedForAnAnswerTooLong() throws SQLException {
        ticket(1, "OPEN", YESTERDAY, NOW.minus(Duration.ofHours(5)));
        ticket(2, "OPEN", YESTERDAY, NOW.minus(Duration.ofMinutes(220)));
        ticket(3, "OPEN", YESTERDAY, NOW.minus(Duration.ofHours(1)));
        ticket(4, "OPEN", YESTERDAY, null);
        ticket(5, "PENDING", YESTERDAY, NOW.minus(Duration.ofHours(9)));

        Slow slow = figures.read();

        assertThat(slow.strip().late()).isOne();
        assertThat(slow.strip().lateSoon()).isOne();
        assertThat(slow.oldestAt()).isEqualTo(NOW.minus(Duration.ofHours(5)));
    }

    @Test
    void onlyWhatCameIntoTheOpenTicketsAndLeftThemIsCounted() throws SQLException {
        ticket(1, "OPEN", NOW.minus(Duration.ofMinutes(10)), NOW);
        ticket(2, "OPEN", YESTERDAY, NOW);
        moved(2, "reopened", null, null);
        ticket(3, "OPEN", YESTERDAY, NOW);
        moved(3, "pending", "pending", "open");
        ticket(4, "PENDING", YESTERDAY, null);
        moved(4, "pending", "open", "pending");
        ticket(5, "SOLVED", YESTERDAY, null);
        moved(5, "solved", "open", null);
        ticket(6, "SOLVED", YESTERDAY, null);
        moved(6, "solved", "pending", null);

        Slow slow = figures.read();

        assertThat(slow.open()).isEqualTo(3);
        assertThat(slow.arrivedLastHour()).isEqualTo(3);
        assertThat(slow.servedLastHour()).isEqualTo(2);
    }

    private void ticket(long id, String status, Instant createdAt, @Nullable Instant waitingSince) throws SQLException {
        statements.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at,
                    waiting_since, version)
                values (?, 'Zipper', ?, 'NORMAL', 'mail', ?, ?, ?, ?, 1)
                """, id, status, createdAt, NOW, NOW, waitingSince);
    }

    private void moved(long ticket, String type, @Nullable String from, @Nullable String to) throws SQLException {
        statements.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, at, milestone_type, milestone_from, milestone_to)
                values (?, ?, 'MILESTONE', 'desk', ?, ?, ?, ?)
                """, 100 + ticket, ticket, NOW.minus(Duration.ofMinutes(20)), type, from, to);
    }
}
