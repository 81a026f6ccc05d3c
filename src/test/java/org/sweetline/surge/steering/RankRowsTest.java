package org.sweetline.surge.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.surge.steering.RankRows.Taken;
import org.sweetline.surge.steering.RankRows.ToPutBack;

class RankRowsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:15:00Z");

    private final Statements statements = OverTables.of(OverTables.open());
    private final RankRows rows = new RankRows(statements, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void paymentGoesFirst() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version)
                values (3, 'jenny@shop.test', 'Jenny', 'MANAGER', now(), 1)
                """);
        ticket(1042);
        ticket(1043);
        statements.change("insert into peak_ranking (id, account_id, at) values (1, 3, now())");
    }

    @Test
    void aTicketWeLookedAtIsNotRaisedOnceItIsSwitchedOff() throws SQLException {
        assertThat(rows.toRaise(50)).hasSize(2);
        assertThat(rows.keep(1042, "URGENT")).isTrue();

        off();

        assertThat(rows.keep(1043, "URGENT")).isFalse();
        assertThat(rows.toPutBack(0, 50)).containsExactly(new ToPutBack(1042, 3, "Jenny"));
        assertThat(rows.toPutBack(1042, 50)).isEmpty();
    }

    @Test
    void whatSomebodyRankedWhileWeLookedStays() throws SQLException {
        assertThat(rows.toRaise(50)).hasSize(2);
        rank(1042, "HIGH");
        assertThat(rows.keep(1042, "URGENT")).isFalse();
        assertThat(rows.keep(1043, "URGENT")).isTrue();

        off();
        rank(1043, "LOW");

        assertThat(rows.take(1043)).contains(new Taken("NORMAL", false));
        assertThat(rows.take(1043)).isEmpty();
    }

    @Test
    void switchedOnAgainTheyStayRaised() throws SQLException {
        rows.keep(1042, "URGENT");
        off();
        assertThat(rows.toPutBack(0, 50)).hasSize(1);

        statements.change("insert into peak_ranking (id, account_id, at) values (1, 3, now())");

        assertThat(rows.take(1042)).isEmpty();
        assertThat(rows.toPutBack(0, 50)).isEmpty();
    }

    private void off() throws SQLException {
        statements.change("delete from peak_ranking");
        statements.change("update peak_rank set put_back_by = 3");
    }

    private void rank(long ticket, String priority) throws SQLException {
        statements.change("update ticket set priority = ? where id = ?", priority, ticket);
    }

    private void ticket(long id) throws SQLException {
        statements.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, version)
                values (?, 'Charged twice', 'OPEN', 'NORMAL', 'mail', ?, ?, ?, 1)
                """, id, NOW, NOW, NOW);
        statements.change(
                "insert into contact_topic (ticket_id, topic, at, first_at) values (?, 'PAYMENT', ?, ?)", id, NOW, NOW);
    }
}
