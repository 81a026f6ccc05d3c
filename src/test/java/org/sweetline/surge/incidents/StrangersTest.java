package org.sweetline.surge.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.surge.SurgeConfig;

class StrangersTest {

    private static final DataSource TABLES = OverTables.open();
    private static final Statements STATEMENTS = OverTables.of(TABLES);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final Strangers strangers = new Strangers(
            STATEMENTS,
            new SurgeConfig(new Settings(
                    key -> Optional.of("2").filter(two -> key.equals("sweetline.surge.strangers.an.hour")))),
            NOON);

    @BeforeEach
    void anIncidentOfWhichTwoStrangersWereTold() throws SQLException {
        sql("call empty('incident_ticket, incident, timeline_entry, ticket, shop_order, customer, account')");
        sql(
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1)");
        sql("""
                insert into incident (id, topic, state, title_en, title_ko, text_en, text_ko, account_id, answers, created_at,
                    changed_at) overriding system value
                values (3, 'ORDER_STATUS', 'IDENTIFIED', 'Late', '지연', 'It is late.', '늦습니다.', 7, true, now(), now())
                """);
        for (int ticket = 1; ticket <= 4; ticket++) {
            letter(ticket);
        }
        told(1, "2026-03-01 11:01Z");
        told(2, "2026-03-01 11:59Z");
    }

    @Test
    void moreThanTheyGetInAnHourAreHeld() throws SQLException {
        assertThat(holds(3)).isTrue();
    }

    @Test
    void anHourLaterTheNextOnesTurnHasCome() throws SQLException {
        told(1, "2026-03-01 10:59Z");

        assertThat(holds(3)).isFalse();
        told(3, "2026-03-01 12:00Z");
        assertThat(holds(4)).isTrue();
    }

    @Test
    void whomSomebodyLetGoIsHeldNoMoreAndTakesNobodysTurn() throws SQLException {
        sql("update incident_ticket set released_at = now() where ticket_id in (2, 3)");

        assertThat(holds(3)).isFalse();
        assertThat(holds(4)).isFalse();
    }

    @Test
    void whoOrderedCalledOrAnsweredALetterOfOursIsNoStranger() throws SQLException {
        sql("update timeline_entry set trust = 'KNOWN' where ticket_id = 3");
        assertThat(holds(3)).isFalse();

        sql("update timeline_entry set kind = 'CALL' where ticket_id = 4");
        assertThat(holds(4)).isFalse();

        letter(5);
        assertThat(holds(5)).isTrue();
        sql("""
                insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)
                values ('ours', '1', '1001', '1001', 'en', 'OPEN', 'processing', 'a@home.test', '', '', 5, 'USD', 1, '', 'US',
                    now(), now(), now(), '')
                """);
        assertThat(holds(5)).isFalse();
    }

    /** By a customer of their own, who is nobody but for it. */
    private static void letter(long ticket) throws SQLException {
        sql("""
                insert into customer (id, name, created_at, version) values (%1$d, '', now(), 1);
                insert into ticket (id, subject, status, priority, channel, customer_id, created_at, updated_at,
                    last_message_at, version)
                values (%1$d, 'My scarf', 'OPEN', 'NORMAL', 'mail', %1$d, now(), now(), now(), 1);
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text, trust)
                values (%1$d, %1$d, 'MESSAGE', 'mail', 'IN', '2026-03-01 08:00Z', 'Where is my order?', 'UNVERIFIED');
                insert into incident_ticket (ticket_id, incident_id, linked_at, answer) values (%1$d, 3, now(), 'WAITING')
                """.formatted(ticket));
    }

    private static void told(long ticket, String at) throws SQLException {
        sql("""
                update incident_ticket set answer = 'SENT', stranger = true, answered_at = '%2$s' where ticket_id = %1$d
                """.formatted(ticket, at));
    }

    private boolean holds(long ticket) throws SQLException {
        sql("update incident_ticket set answer = 'WAITING' where ticket_id = " + ticket);
        return strangers.hold(ticket, new DueAnswers(STATEMENTS).take(ticket).orElseThrow());
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
