package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class LinkRowsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2026-03-16T15:00:00Z");

    private final Statements tables = OverTables.of(OverTables.open());
    private final LinkRows rows = new LinkRows(tables);

    @BeforeEach
    void customerWithoutAddressWasHelped() throws SQLException {
        tables.change("insert into customer (id, name, created_at, version) values (12, 'Ada Lovelace', now(), 1)");
        tables.change(
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1)");
        tables.change("""
                insert into ticket (id, subject, status, priority, channel, created_at, updated_at, last_message_at, solved_at,
                    version)
                values (1042, 'My scarf', 'SOLVED', 'NORMAL', 'voice', now(), now(), now(), now(), 1)
                """);
        tables.change("""
                insert into survey (id, ticket_id, customer_id, channel, contact_at, way, state, suppressed, made_at, due_at)
                overriding system value values
                (5, 1042, 12, 'voice', '2026-03-01 08:00Z', 'MAIL', 'SUPPRESSED', 'NO_ADDRESS', '2026-03-01 09:00Z', now())
                """);
    }

    @Test
    void linkTakesThePlaceOfTheRowThatWasLeftOut() throws SQLException {
        rows.handOut(rows.ofTicket(1042).orElseThrow(), helped(), "hash", NOW, EXPIRES);

        assertThat(tables.list("""
                select concat_ws(' ', way, state, '[' || suppressed || ']', token_hash, agent_id, contributors, language,
                    sent_at = made_at, expires_at - sent_at)
                from survey
                """, row -> row.getString(1))).containsExactly("LINK SENT [] hash 7 {7} ko t 14 days");
        assertThat(rows.ofTicket(1042)).isEmpty();
        assertThat(new KnownAddresses(tables, Clock.systemUTC()).isAskedLately(12, 3650))
                .isTrue();
    }

    @Test
    void whomTheDiceLeftOutNobodyCanAsk() throws SQLException {
        tables.change("update survey set suppressed = 'SAMPLED_OUT'");

        assertThat(rows.ofTicket(1042)).isEmpty();
    }

    @Test
    void openTicketHasNone() throws SQLException {
        tables.change("update ticket set status = 'OPEN'");

        assertThat(rows.ofTicket(1042)).isEmpty();
    }

    @Test
    void onlyTheLatestContactOfATicketIsAskedAbout() throws SQLException {
        tables.change("""
                insert into survey (id, ticket_id, customer_id, channel, contact_at, way, recipient, state, made_at, due_at)
                overriding system value values (6, 1042, 12, 'voice', '2026-03-02 08:00Z', 'MAIL', 'ada@shop.test', 'QUEUED', now(), now())
                """);

        assertThat(rows.ofTicket(1042)).isEmpty();
    }

    @Test
    void reopenedTicketVoidsTheLink() throws SQLException {
        rows.handOut(rows.ofTicket(1042).orElseThrow(), helped(), "hash", NOW, EXPIRES);

        List<Long> voided = new SurveyRows(tables, Clock.systemUTC()).voidUnanswered(1042);

        assertThat(voided).containsExactly(5L);
        assertThat(tables.list("select state from survey", row -> row.getString(1)))
                .containsExactly("VOIDED");
    }

    private static Contact helped() {
        return new Contact(
                1042L, null, 12L, "voice", NOW, NOW, "ko", null, "", "", 7L, List.of(7L), false, false, "", "");
    }
}
