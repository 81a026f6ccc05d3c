package org.sweetline.satisfaction.praise.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.people.erasure.Person;
import org.sweetline.satisfaction.praise.PraiseSource;
import org.sweetline.satisfaction.praise.RosterBook;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class RemarksTest {
    private static final String TICKET = """
            insert into ticket (id, subject, status, priority, channel, customer_id, assignee_id, created_at, updated_at,
                last_message_at, version)
            values (1042, 'My scarf', 'OPEN', 'NORMAL', 'voice', 12, null, now(), now(), now(), 1)
            """;
    private static final String ENTRY = """
            insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)
            values (5, 1042, 'CALL', 'voice', 'IN', now(), '')
            """;
    private static final String CALL = """
            insert into desk_call (id, sid, token, direction, stage, outcome, customer_id, began_at, ended_at, seen_at)
            values (20, 'CA1', 'token', 'IN', 'ENDED', 'ANSWERED', 12, now(), now(), now())
            """;

    private static final DataSource TABLES = OverTables.open();

    private final Statements statements = OverTables.of(TABLES);
    private final Remarks remarks = new Remarks(statements);
    private final PraiseRows rows = new PraiseRows(statements);
    private final Hearing hearing = new Hearing(new RosterBook(statements, Clock.systemUTC()));

    @BeforeEach
    void holdACallOfAda() throws SQLException {
        sql(
                "call empty('praise, phone_transcript_line, call_praise, call_leg, phone_call, desk_call, timeline_entry, ticket,"
                        + " customer, account')",
                "insert into account values (7, 'jenny@shop.test', 'Jenny Kim', 'AGENT', 'en', null, null, null, now(), 1)",
                "insert into account values (8, 'max@shop.test', 'Max Lee', 'MANAGER', 'en', null, null, null, now(), 1)",
                "insert into customer (id, name, created_at, version) values (12, 'Ada Lovelace', now(), 1)",
                TICKET,
                ENTRY,
                CALL,
                "insert into call_leg (id, call_id, role, label, account_id, state, asked_at, joined_at)"
                        + " values (40, 20, 'AGENT', 'a', 7, 'LEFT', now(), now())",
                "insert into phone_call (id, sid, entry_id, ticket_id, version) values (60, 'CA1', 5, 1042, 1)");
    }

    @Test
    void callersOwnLinesAreHeardAndSaidToWhoeverTookTheCall() throws SQLException {
        sql(
                "insert into phone_transcript_line values (60, 'x', 1, 0, 'agent', 'You are an amazing customer!')",
                "insert into phone_transcript_line values (60, 'x', 2, 4, 'caller', 'You are so sweet! What is your name?')");

        List<Heard> heard = hearing.hear(remarks.ofEntry(5).get(0));

        assertThat(heard).singleElement().satisfies(words -> {
            assertThat(words.about()).isEqualTo(7L);
            assertThat(words.words()).isEqualTo("You are so sweet! What is your name?");
            assertThat(words.remark().source()).isEqualTo(PraiseSource.CALL);
        });
    }

    @Test
    void inATextOfBothAWholeAnswerIsOurs() {
        assertThat(Remarks.callersWords("""
                Caller: I was charged twice.
                Agent: Of course, let me look.
                You are an amazing customer!
                Caller: You are so sweet!
                What is your name?""")).isEqualTo("I was charged twice.\nYou are so sweet!\nWhat is your name?");
    }

    @Test
    void linesThatWhoeverTookTheCallPutThereAreNotHeard() throws SQLException {
        sql(
                "insert into phone_transcript_line values (60, 'posted', 1, 0, 'caller', 'You are so sweet!', 7)",
                "update phone_call set transcript = 'You are so sweet!' where id = 60");
        assertThat(hearing.hear(remarks.ofEntry(5).get(0))).isEmpty();

        sql("update phone_transcript_line set posted_by = 8");
        assertThat(hearing.hear(remarks.ofEntry(5).get(0))).hasSize(1);
    }

    @Test
    void whatWeWroteBeforeIsNotHeardWhenItComesBack() throws SQLException {
        String macro = "Thank you so much for your patience, you are the best customer we could wish for!";
        sql(
                "insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)"
                        + " values (6, 1042, 'MESSAGE', 'mail', 'OUT', now(), '" + macro + "')",
                "insert into timeline_entry (id, ticket_id, kind, channel, direction, at, text)"
                        + " values (7, 1042, 'MESSAGE', 'mail', 'IN', now(), 'Where is it? " + macro + "')");

        Remark remark = remarks.ofEntry(7).get(0);

        assertThat(remark.ours()).containsExactly(macro);
        assertThat(hearing.hear(remark)).isEmpty();
    }

    @Test
    void whatAnAgentWroteDownIsKeptUntilTheyTakeItBack() throws SQLException {
        sql("insert into call_praise values (20, 7, 'Said I was the best', now())");
        List<Remark> logged = remarks.loggedOf(5);
        rows.keep(hearing.hear(logged.get(0)).get(0));
        rows.keep(hearing.hear(logged.get(0)).get(0));

        rows.forgetUnsaid(5, logged.stream().map(Remark::key).toList());
        long kept = count();
        rows.forgetUnsaid(5, List.of());

        assertThat(kept).isEqualTo(1);
        assertThat(count()).isZero();
    }

    @Test
    void whatSomebodyJudgedIsNotHeardAnew() throws SQLException {
        sql("insert into call_praise values (20, 7, 'Said I was the best', now())");
        rows.keep(hearing.hear(remarks.loggedOf(5).get(0)).get(0));
        sql("update praise set state = 'CONFIRMED', judged_by = 7, judged_at = now()");
        sql("update call_praise set words = 'Said something else'");

        rows.keep(hearing.hear(remarks.loggedOf(5).get(0)).get(0));

        assertThat(statements.first("select words from praise", row -> row.getString(1)))
                .contains("Said I was the best");
    }

    @Test
    void kindWordsGoWithTheirCustomer() throws SQLException {
        sql("insert into call_praise values (20, 7, 'Said I was the best', now())");
        rows.keep(hearing.hear(remarks.loggedOf(5).get(0)).get(0));
        PraiseRecords records = new PraiseRecords(statements);
        Person ada = new Person(List.of("12"), List.of(), List.of(), List.of());
        Person somebodyElse = new Person(List.of("13"), List.of(), List.of(), List.of());

        assertThat(records.erase(somebodyElse)).isZero();
        assertThat(records.holdings(ada))
                .singleElement()
                .satisfies(held -> assertThat(held.rows()).isOne());
        assertThat(records.erase(ada)).isOne();

        assertThat(count()).isZero();
    }

    private long count() throws SQLException {
        return statements
                .first("select count(*) from praise", row -> row.getLong(1))
                .orElseThrow();
    }

    private static void sql(String... texts) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement statement = connection.createStatement()) {
            for (String text : texts) {
                statement.execute(text);
            }
        }
    }
}
