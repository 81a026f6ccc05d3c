package org.sweetline.satisfaction.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class DrawEntriesTest {

    private final Statements statements = OverTables.of(OverTables.open());

    @BeforeEach
    void pollAndAColleague() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version)
                values (1, 'ada@desk.example', 'Ada', 'MANAGER', now(), 0)
                """);
        statements.change("""
                insert into poll (id, key, question_en, question_ko, opens_at, closes_at, winners, prize_en, prize_ko, seed,
                    salt, made_at, account_id)
                overriding system value values (1, 'k', 'Which?', 'Which?', now() - interval '2 days',
                    now() - interval '1 day', 1, 'A scarf', 'A scarf', 's', 's', now(), 1)
                """);
        statements.change("""
                insert into poll_option (id, poll_id, position, label_en, label_ko)
                overriding system value values (1, 1, 0, 'Plum', 'Plum')
                """);
        customer(7, "ada+home@desk.example");
        customer(8, "robin@example.com");
    }

    @Test
    void nobodyOfUsIsDrawnHoweverTheySpellTheirAddress() throws SQLException {
        statements.change(
                "insert into award_exclusion (pattern, account_id, at) values ('@partner.example', 1, now())");
        vote("AAAA", null, "ada+shop@desk.example");
        vote("BBBB", 7L, "ada@elsewhere.example");
        vote("CCCC", null, "sol@partner.example");
        vote("DDDD", 8L, "robin@example.com");
        vote("EEEE", 8L, "robin@example.net");
        vote("FFFF", null, "kim@example.com");
        vote("GGGG", null, "");
        vote("HHHH", null, "lee@example.com");
        statements.change("update poll_vote set staff_id = 1 where code = 'HHHH'");

        assertThat(new DrawEntries(statements).of(1)).containsExactly("DDDD", "FFFF");
    }

    @Test
    void colleagueWhoVotedSignedInWithoutTheDrawIsNotDrawnByAnotherAddress() throws SQLException {
        vote("AAAA", 8L, "");
        vote("BBBB", 8L, "robin@example.net");
        statements.change("update poll_vote set staff_id = 1 where code = 'AAAA'");
        vote("CCCC", 7L, "");
        vote("DDDD", 7L, "kim@example.com");
        statements.change("delete from contact_point where customer_id = 7");

        assertThat(new DrawEntries(statements).of(1)).containsExactly("DDDD");
    }

    private void vote(String code, @Nullable Long customer, String address) throws SQLException {
        statements.change("""
                insert into poll_vote (poll_id, voter_key, code, customer_id, option_id, address, language, voted_at)
                values (1, ?, ?, ?, 1, ?, 'en', now())
                """, code, code, customer, address);
    }

    private void customer(long id, String email) throws SQLException {
        statements.change(
                "insert into customer (id, name, created_at, version) overriding system value values (?, 'X', now(), 1)",
                id);
        statements.change(
                "insert into contact_point (id, customer_id, kind, value, created_at) values (?, ?, 'email', ?, now())",
                id,
                id,
                email);
    }
}
