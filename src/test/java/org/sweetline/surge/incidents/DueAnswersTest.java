package org.sweetline.surge.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;

class DueAnswersTest {

    private static final long TICKET = 1042;
    private static final DataSource TABLES = OverTables.open();

    private final DueAnswers due = new DueAnswers(OverTables.of(TABLES));

    @BeforeEach
    void aTicketThatWaitsForItsAnswer() throws SQLException {
        sql("call empty('incident_ticket, incident, timeline_entry, ticket, customer, account')");
        sql(
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1)");
        sql("insert into customer (id, name, created_at, version) values (12, 'Ada Lovelace', now(), 1)");
        sql("""
                insert into ticket (id, subject, status, priority, channel, customer_id, created_at, updated_at,
                    last_message_at, version)
                values (1042, 'My scarf', 'OPEN', 'NORMAL', 'mail', 12, '2026-03-01 08:00Z', now(), now(), 1)
                """);
        sql("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)
                values (1, 1042, 'MESSAGE', 'mail', 'IN', '2026-03-01 08:00Z', 'Where is my order?')
                """);
        sql("""
                insert into incident (id, topic, state, title_en, title_ko, text_en, text_ko, account_id, answers, created_at,
                    changed_at) overriding system value
                values (3, 'ORDER_STATUS', 'IDENTIFIED', 'Late', '지연', 'It is late.', '늦습니다.', 7, true, now(), now())
                """);
        sql("""
                insert into incident_ticket (ticket_id, incident_id, linked_at, answer, answer_due_at)
                values (1042, 3, now(), 'WAITING', '2026-03-01 09:00Z')
                """);
    }

    @Test
    void aTicketIsDueWhenItsTimeHasCome() throws SQLException {
        assertThat(due.at(Instant.parse("2026-03-01T08:59:00Z"), 10)).isEmpty();
        assertThat(due.at(Instant.parse("2026-03-01T09:00:00Z"), 10)).containsExactly(TICKET);
        assertThat(past()).isEmpty();
    }

    @Test
    void whatIsOverIsNotAnswered() throws SQLException {
        sql("update incident set state = 'RESOLVED', resolved_at = now()");

        assertThat(past()).isEqualTo("resolved");
    }

    @Test
    void aSolvedTicketIsNotAnswered() throws SQLException {
        sql("update ticket set status = 'SOLVED', solved_at = now()");

        assertThat(past()).isEqualTo("solved");
    }

    @Test
    void aTicketThatWaitsForItsCustomerIsNotAnswered() throws SQLException {
        sql("update ticket set status = 'PENDING'");

        assertThat(past()).isEqualTo("pending");
    }

    @Test
    void whomAColleagueHasAnsweredIsNotAnsweredUntilTheyWriteAgain() throws SQLException {
        entry(2, "OUT", "7", "2026-03-01 08:10Z");

        assertThat(past()).isEqualTo("answered");
        entry(3, "IN", "null", "2026-03-01 08:20Z");
        sql("update timeline_entry set channel = 'survey' where id = 3");
        assertThat(past()).as("what they say of the answer").isEqualTo("answered");
        entry(4, "IN", "null", "2026-03-01 08:30Z");
        assertThat(past()).isEmpty();
    }

    @Test
    void aCustomerIsToldOnceHoweverManyTicketsTheyWrite() throws SQLException {
        another(1043, 12, 3, "WAITING");
        assertThat(past()).isEmpty();

        sql("update incident_ticket set answer = 'SENT', answered_at = now() where ticket_id = 1043");
        assertThat(past()).isEqualTo("told-already");
    }

    @Test
    void whatAnotherCustomerWasToldOrOfAnotherIncidentIsNoAnswer() throws SQLException {
        sql("insert into customer (id, name, created_at, version) values (13, 'Grace Hopper', now(), 1)");
        sql("""
                insert into incident (id, topic, state, title_en, title_ko, text_en, text_ko, created_at, changed_at)
                    overriding system value
                values (4, 'PAYMENT', 'IDENTIFIED', 'Cards', '카드', 'They fail.', '안 됩니다.', now(), now())
                """);
        another(1043, 13, 3, "SENT");
        another(1044, 12, 4, "SENT");

        assertThat(past()).isEmpty();
    }

    private static void another(long ticket, long customer, long incident, String answer) throws SQLException {
        sql("""
                insert into ticket (id, subject, status, priority, channel, customer_id, created_at, updated_at,
                    last_message_at, version)
                values (%1$d, 'My scarf', 'OPEN', 'NORMAL', 'mail', %2$d, now(), now(), now(), 1);
                insert into incident_ticket (ticket_id, incident_id, linked_at, answer) values (%1$d, %3$d, now(), '%4$s')
                """.formatted(ticket, customer, incident, answer));
    }

    private static void entry(long id, String direction, String author, String at) throws SQLException {
        sql("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, author_id, at, text)
                values (%d, 1042, 'MESSAGE', 'mail', '%s', %s, '%s', '')
                """.formatted(id, direction, author, at));
    }

    private String past() throws SQLException {
        return due.take(TICKET).orElseThrow().past();
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
