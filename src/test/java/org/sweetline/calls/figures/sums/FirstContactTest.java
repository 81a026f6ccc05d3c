package org.sweetline.calls.figures.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

/** What says that a call was not enough. */
class FirstContactTest {
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final long CALL = 7;

    private final Statements tables = OverTables.of(OverTables.open());

    @BeforeEach
    void sevenDays() throws SQLException {
        tables.change("update phone_settings set first_contact_days = 7");
    }

    @Test
    void callAboutTheSameIsAReturnAndOneAboutSomethingElseIsNone() throws SQLException {
        asked("1001", "RETURN");
        ticket(50, "1002", "RETURN");
        callsAgain(50, 2);

        assertThat(resolved()).isTrue();

        tables.change("update ticket set order_numbers = E'1002\\n1001' where id = 50");
        assertThat(resolved()).isFalse();

        tables.change("update ticket set order_numbers = '' where id = 50");
        assertThat(resolved()).isFalse();
        tables.change("update contact_topic set topic = 'COUPON' where ticket_id = 50");
        assertThat(resolved()).isTrue();
    }

    /** Nobody knows that it was about something else. */
    @Test
    void callOfWhichNothingIsKnownIsAReturn() throws SQLException {
        asked("1001", "RETURN");
        ticket(50, "", "OTHER");
        callsAgain(50, 2);

        assertThat(resolved()).isFalse();
    }

    @Test
    void daysOfTheSettingsSayWhatIsFurther() throws SQLException {
        asked("1001", "RETURN");
        ticket(50, "1001", "RETURN");
        callsAgain(50, 9);

        assertThat(resolved()).isTrue();

        tables.change("update phone_settings set first_contact_days = 10");
        assertThat(resolved()).isFalse();
        assertThat(tables.list("select contact_days from call_sum", row -> row.getInt(1)))
                .containsExactly(10);
    }

    @Test
    void thanksAndAnswersToASurveyAreNoReturnAndAQuestionIs() throws SQLException {
        asked("1001", "RETURN");
        tables.change("update ticket set status = 'SOLVED', solved_at = ? where id = 42", after(600));
        writes(42, "email", 3);
        writes(42, "survey", 4);

        assertThat(resolved()).isTrue();

        tables.change("update ticket set solved_at = ? where id = 42", after(5 * 86_400));
        assertThat(resolved()).isFalse();
    }

    @Test
    void ticketThatIsOpenedAgainWasNotSolved() throws SQLException {
        asked("1001", "RETURN");
        tables.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, at, milestone_type)
                values (900, 42, 'MILESTONE', 'voice', ?, 'reopened')
                """, after(86_400));

        assertThat(resolved()).isFalse();
    }

    /** The call of a known customer, on a ticket of its own. */
    private void asked(String orders, String topic) throws SQLException {
        tables.change("insert into customer (id, name, created_at, version) values (3, 'Ada', ?, 1)", TEN);
        ticket(42, orders, topic);
        tables.change("""
                insert into desk_call (id, sid, token, direction, stage, outcome, customer_id, began_at, queued_at, ended_at,
                    seen_at)
                values (?, 'CA7', 'token', 'IN', 'ENDED', 'ANSWERED', 3, ?, ?, ?, ?)
                """, CALL, TEN, TEN, after(600), after(600));
        tables.change("insert into call_event (call_id, kind, at) values (?, 'ANSWERED', ?)", CALL, after(30));
        tables.change("insert into phone_call (id, sid, ticket_id, version) values (7, 'CA7', 42, 1)");
    }

    private void ticket(long id, String orders, String topic) throws SQLException {
        tables.change("""
                insert into ticket (id, subject, status, priority, channel, customer_id, order_numbers, created_at,
                    updated_at, last_message_at, version)
                values (?, 'The lamp', 'OPEN', 'NORMAL', 'voice', 3, ?, ?, ?, ?, 1)
                """, id, orders, TEN, TEN, TEN);
        tables.change(
                "insert into contact_topic (ticket_id, topic, at, first_at) values (?, ?, ?, ?)", id, topic, TEN, TEN);
    }

    private void callsAgain(long ticket, int days) throws SQLException {
        Instant later = TEN.plusSeconds(days * 86_400L);
        tables.change("""
                insert into desk_call (id, sid, token, direction, stage, outcome, customer_id, began_at, ended_at, seen_at)
                values (9, 'CA9', 'again', 'IN', 'ENDED', 'ABANDONED', 3, ?, ?, ?)
                """, later, later, later);
        tables.change("insert into phone_call (id, sid, ticket_id, version) values (9, 'CA9', ?, 1)", ticket);
    }

    private void writes(long ticket, String channel, int days) throws SQLException {
        tables.change("""
                insert into timeline_entry (id, ticket_id, kind, channel, direction, at)
                values (?, ?, 'MESSAGE', ?, 'IN', ?)
                """, 900 + days, ticket, channel, TEN.plusSeconds(days * 86_400L));
    }

    private boolean resolved() throws SQLException {
        new SumUpStep(tables, Clock.systemUTC()).sumUp(List.of(CALL));
        return tables.list("select resolved from call_sum where call_id = ?", row -> row.getBoolean(1), CALL)
                .get(0);
    }

    private static Instant after(int seconds) {
        return TEN.plusSeconds(seconds);
    }
}
