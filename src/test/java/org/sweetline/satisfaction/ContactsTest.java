package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;

class ContactsTest {

    private static final long TICKET = 1042;
    private static final DataSource TABLES = OverTables.open();

    private final Contacts contacts = new Contacts(OverTables.of(TABLES));

    @BeforeEach
    void solveATicketOfAda() throws SQLException {
        sql(
                "call empty('shop_order, team_member, team, survey, call_leg, phone_call, desk_call, timeline_entry, ticket, customer, account')");
        sql(
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1)");
        sql("insert into customer (id, name, created_at, version) values (12, 'Ada Lovelace', now(), 1)");
        sql("""
                insert into ticket (id, subject, status, priority, channel, customer_id, created_at, updated_at,
                    last_message_at, solved_at, version)
                values (1042, 'My scarf', 'SOLVED', 'NORMAL', 'mail', 12, '2026-03-01 08:00Z', now(), now(), now(), 1)
                """);
    }

    @Test
    void ticketIsOfTheTeamOfWhoAnsweredIt() throws SQLException {
        wrote();
        replied();
        sql("insert into team (id, name, created_at) values (3, 'Returns', now()), (2, 'Front desk', now())");

        assertThat(contacts.ofTicket(TICKET).orElseThrow().team()).isNull();
        sql("insert into team_member values (3, 7)");
        assertThat(contacts.ofTicket(TICKET).orElseThrow().team()).isEqualTo(3);
        sql("insert into team_member values (2, 7)");
        assertThat(contacts.ofTicket(TICKET).orElseThrow().team()).isEqualTo(2);
    }

    @Test
    void callIsOfTheTeamThatItWaitedForAndElseOfItsAgents() throws SQLException {
        sql("insert into team (id, name, created_at) values (3, 'Returns', now()), (2, 'Front desk', now())");
        sql("insert into team_member values (2, 7)");
        called("CA1", "ANSWERED", 20);

        assertThat(contacts.ofCall(20).orElseThrow().team()).isEqualTo(2);
        sql("update desk_call set team_id = 3");
        assertThat(contacts.ofCall(20).orElseThrow().team()).isEqualTo(3);
    }

    @Test
    void callThatStillRunsIsOfTheSameTeam() throws SQLException {
        sql("insert into team (id, name, created_at) values (3, 'Returns', now()), (2, 'Front desk', now())");
        called("CA1", "ANSWERED", 20);
        sql("update desk_call set stage = 'TALKING', outcome = null, ended_at = null");

        assertThat(contacts.teamOfCall(20)).isEmpty();
        sql("insert into team_member values (2, 7)");
        assertThat(contacts.teamOfCall(20)).contains(2L);
        sql("update desk_call set team_id = 3");
        assertThat(contacts.teamOfCall(20)).contains(3L);
    }

    @Test
    void callIsAboutWhatItsAgentNotedAndElseWhatWasPressed() throws SQLException {
        called("CA1", "ANSWERED", 20);
        sql("update desk_call set topic = 'orders'");

        assertThat(contacts.ofCall(20).orElseThrow().topic()).isEqualTo("orders");
        sql("update desk_call set noted_topic = 'return'");
        assertThat(contacts.ofCall(20).orElseThrow().topic()).isEqualTo("return");
    }

    @Test
    void ticketOfAnAnsweredCallIsNoContactOfItsOwnUntilMoreIsSaid() throws SQLException {
        called("CA1", "ANSWERED", 20);
        replied();

        assertThat(contacts.ofTicket(TICKET)).isEmpty();
        wrote();
        assertThat(contacts.ofTicket(TICKET).orElseThrow().at()).isEqualTo("2026-03-02T09:00:00Z");
    }

    @Test
    void ticketOfACallerWhoHungUpIsAContactOnceSomebodyAnswered() throws SQLException {
        called("CA1", "ABANDONED", 20);

        assertThat(contacts.ofTicket(TICKET)).isEmpty();
        replied();
        assertThat(contacts.ofTicket(TICKET).orElseThrow().at()).isEqualTo("2026-03-01T08:00:00Z");
    }

    @Test
    void ticketThatTheDeskOpenedIsAContact() throws SQLException {
        replied();

        assertThat(contacts.ofTicket(TICKET).orElseThrow().at()).isEqualTo("2026-03-01T08:00:00Z");
    }

    @Test
    void whatAnIncidentToldManyIsNobodysContact() throws SQLException {
        wrote();
        replied();
        sql("update timeline_entry set automatic = true where direction = 'OUT'");

        Contact contact = contacts.ofTicket(TICKET).orElseThrow();

        assertThat(contact.agent()).isNull();
        assertThat(contact.contributors()).isEmpty();
        assertThat(handled()).isZero();
        sql("update timeline_entry set automatic = false where direction = 'OUT'");
        assertThat(contacts.ofTicket(TICKET).orElseThrow().agent()).isEqualTo(7);
        assertThat(handled()).isOne();
    }

    @Test
    void whoOnlyStandsInWhatWeWroteIsUnheardUntilTheyWriteOrBuy() throws SQLException {
        entry(1, "MESSAGE", "mail", "IN", "7", "2026-03-02 09:00Z");
        replied();
        assertThat(contacts.ofTicket(TICKET).orElseThrow().unheard()).isTrue();

        bought();
        assertThat(contacts.ofTicket(TICKET).orElseThrow().unheard()).isFalse();
        sql("delete from shop_order");
        entry(3, "MESSAGE", "mail", "IN", "null", "2026-03-04 09:00Z");
        assertThat(contacts.ofTicket(TICKET).orElseThrow().unheard()).isFalse();
    }

    @Test
    void whoCalledIsHeard() throws SQLException {
        called("CA1", "ANSWERED", 20);

        assertThat(contacts.ofCall(20).orElseThrow().unheard()).isFalse();
        sql("update desk_call set direction = 'OUT'");
        sql("update timeline_entry set direction = 'OUT', author_id = 7");
        assertThat(contacts.ofCall(20).orElseThrow().unheard()).isTrue();
    }

    private static void bought() throws SQLException {
        sql("""
                insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)
                values ('town', '1', '1', '1', 'main', 'new', 'new', 'ada@shop.test', '', 'Ada', 12, 'USD', 1, '', 'US', now(),
                    now(), now(), '')
                """);
    }

    /** As awards have it. */
    private static long handled() throws SQLException {
        return OverTables.of(TABLES)
                .list("select 1 from award_contact", row -> row.getLong(1))
                .size();
    }

    private static void wrote() throws SQLException {
        entry(1, "MESSAGE", "mail", "IN", "null", "2026-03-02 09:00Z");
    }

    private static void replied() throws SQLException {
        entry(2, "MESSAGE", "mail", "OUT", "7", "2026-03-03 09:00Z");
    }

    private static void called(String sid, String outcome, long call) throws SQLException {
        String answered = outcome.equals("ANSWERED") ? "'2026-03-01 08:01Z'" : "null";
        String by = outcome.equals("ANSWERED") ? "7" : "null";
        sql("""
                insert into desk_call (id, sid, token, direction, stage, outcome, customer_id, began_at, answered_at, ended_at,
                    agent_id, seen_at)
                values (%d, '%s', '%s', 'IN', 'ENDED', '%s', 12, '2026-03-01 08:00Z', %s, '2026-03-01 08:05Z', %s, now())
                """.formatted(call, sid, sid, outcome, answered, by));
        entry(call, "CALL", "voice", "IN", "null", "2026-03-01 08:00Z");
        sql("insert into phone_call (id, sid, entry_id, ticket_id, version) values (%1$d, '%2$s', %1$d, 1042, 1)"
                .formatted(call, sid));
    }

    private static void entry(long id, String kind, String channel, String direction, String author, String at)
            throws SQLException {
        sql("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, author_id, at, text)
                values (%d, 1042, '%s', '%s', '%s', %s, '%s', '')
                """.formatted(id, kind, channel, direction, author, at));
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
