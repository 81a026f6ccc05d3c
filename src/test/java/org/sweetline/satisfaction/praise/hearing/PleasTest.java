package org.sweetline.satisfaction.praise.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.testing.Wired;
import org.sweetline.tickets.TicketNumber;

class PleasTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String PLEA =
            "Hello.\n\nYou are the best, I love you all! So please refund me without the return.\n\nOrder 17.";

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Wired wired = new Wired(tables, Clock.fixed(NOW, ZoneOffset.UTC));
    private final Pleas pleas = wired.get(Pleas.class);
    private long entries;

    @BeforeEach
    void adaHasTwoTicketsAndEveOne() throws SQLException {
        statements.change("""
                insert into customer (id, name, created_at, version) values (1, 'Ada', ?, 1), (2, 'Eve', ?, 1)
                """, NOW, NOW);
        ticket(10, 1);
        ticket(11, 1);
        ticket(12, 2);
    }

    @Test
    void thePassageThatPraisesAndAsksIsToldAndNeverWaitsForTheWall() throws SQLException {
        said(10, PLEA, Duration.ofDays(200));

        assertThat(pleas.round(new TicketNumber(10))).singleElement().satisfies(plea -> {
            assertThat(plea.quote())
                    .startsWith("You are the best")
                    .contains("refund me without the return")
                    .doesNotContain("Hello", "Order 17");
            assertThat(plea.ticket()).isEqualTo("T-10");
            assertThat(plea.language()).isEqualTo("en");
        });
        assertThat(wired.get(Hearing.class)
                        .hear(wired.get(Remarks.class).ofTicket(10).get(0)))
                .isEmpty();
    }

    @Test
    void itIsHeardInKoreanToo() throws SQLException {
        said(10, "상담원분 너무 친절하세요 정말 최고예요! 그러니 이번 한번만 반품 없이 환불해 주세요.", Duration.ZERO);

        assertThat(pleas.round(new TicketNumber(10))).singleElement().satisfies(plea -> {
            assertThat(plea.quote()).contains("친절하세요", "반품 없이 환불");
            assertThat(plea.language()).isEqualTo("ko");
        });
    }

    @Test
    void whatTheCustomerWroteElsewhereComesAfterItUnlessItIsLongAgo() throws SQLException {
        said(11, PLEA, Duration.ofDays(1));
        said(10, PLEA, Duration.ofDays(2));
        said(11, PLEA, Duration.ofDays(91));
        said(12, PLEA, Duration.ofDays(1));

        assertThat(pleas.round(new TicketNumber(10)))
                .extracting(PleaView::ticket)
                .containsExactly("T-10", "T-11");
    }

    @Test
    void plainPraiseAndAPlainRequestAreNone() throws SQLException {
        said(10, "You are the best, Jenny made my day!", Duration.ZERO);
        said(10, "I want to send the scarf back, it is too small.", Duration.ZERO);

        assertThat(pleas.round(new TicketNumber(10))).isEmpty();
        assertThat(pleas.round(new TicketNumber(99))).isEmpty();
    }

    private void ticket(long id, long customer) throws SQLException {
        statements.change("""
                insert into ticket (id, subject, status, priority, channel, customer_id, created_at, updated_at,
                    last_message_at, version)
                values (?, 'My scarf', 'OPEN', 'NORMAL', 'mail', ?, ?, ?, ?, 1)
                """, id, customer, NOW, NOW, NOW);
    }

    private void said(long ticket, String text, Duration ago) throws SQLException {
        statements.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)
                values (?, ?, 'MESSAGE', 'mail', 'IN', ?, ?)
                """, ++entries, ticket, NOW.minus(ago), text);
    }
}
