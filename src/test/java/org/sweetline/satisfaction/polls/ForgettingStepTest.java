package org.sweetline.satisfaction.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class ForgettingStepTest {

    private static final Instant END = Instant.parse("2026-08-01T12:00:00Z");

    private final Statements statements = OverTables.of(OverTables.open());

    @BeforeEach
    void onePollWithAPrizeAndOneWithout() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version)
                values (1, 'ada@desk.example', 'Ada', 'MANAGER', now(), 0)
                """);
        for (int poll : List.of(1, 2)) {
            statements.change(
                    """
                    insert into poll (id, key, question_en, question_ko, opens_at, closes_at, winners, prize_en,
                        prize_ko, seed, salt, made_at, account_id)
                    overriding system value values (?, ?, 'Which?', 'Which?', ?, ?, ?, ?, ?, 's', 's', ?, 1)
                    """,
                    poll,
                    "k" + poll,
                    END.minus(Duration.ofDays(7)),
                    END,
                    poll == 1 ? 1 : 0,
                    poll == 1 ? "A scarf" : "",
                    poll == 1 ? "A scarf" : "",
                    END.minus(Duration.ofDays(7)));
            statements.change("""
                    insert into poll_option (id, poll_id, position, label_en, label_ko)
                    overriding system value values (?, ?, 0, 'Plum', 'Plum')
                    """, poll, poll);
            link(poll, "voter");
            link(poll, "onlooker");
            statements.change("""
                    insert into poll_vote (poll_id, voter_key, code, option_id, address, language, voted_at)
                    values (?, 'voter', 'ABCD', ?, 'robin@example.com', 'en', ?)
                    """, poll, poll, END);
        }
    }

    @Test
    void whoeverVotedWhereThereIsAPrizeFindsTheirNumberAsLongAsItMayBeDrawn() throws SQLException {
        forgetAfter(8);
        List<String> afterAWeek = links();
        List<String> addresses = statements.list("select address from poll_link", row -> row.getString(1));
        forgetAfter(91);

        assertThat(afterAWeek).containsExactly("1 voter");
        assertThat(addresses).containsExactly("");
        assertThat(links()).isEmpty();
    }

    @Test
    void whoeverWasInvitedStopsThatByItsLinkForAsLong() throws SQLException {
        statements.change("update poll_link set invited = true where voter_key = 'onlooker' and poll_id = 2");

        forgetAfter(8);
        List<String> afterAWeek = links();
        forgetAfter(91);

        assertThat(afterAWeek).containsExactly("1 voter", "2 onlooker");
        assertThat(links()).isEmpty();
    }

    @Test
    void whoeverWasInvitedStopsThatAlsoOnceThePollIsRemoved() throws SQLException {
        statements.change("update poll_link set invited = true where voter_key = 'onlooker' and poll_id = 2");
        statements.change("update poll set removed_at = ?", END.minus(Duration.ofDays(2)));

        forgetAfter(6);
        List<String> afterAWeek = links();
        List<String> addresses = statements.list("select address from poll_link", row -> row.getString(1));
        forgetAfter(89);

        assertThat(afterAWeek).containsExactly("2 onlooker");
        assertThat(addresses).containsExactly("");
        assertThat(links()).isEmpty();
    }

    private void forgetAfter(int days) throws SQLException {
        Clock clock = Clock.fixed(END.plus(Duration.ofDays(days)), ZoneOffset.UTC);
        new ForgettingStep(statements, clock).forgetSome();
    }

    private List<String> links() throws SQLException {
        return statements.list("select poll_id || ' ' || voter_key from poll_link order by 1", row -> row.getString(1));
    }

    private void link(int poll, String voter) throws SQLException {
        statements.change("""
                insert into poll_link (poll_id, token_hash, voter_key, address, language, invited, made_at)
                values (?, ?, ?, 'robin@example.com', 'en', false, ?)
                """, poll, poll + voter, voter, END.minus(Duration.ofDays(1)));
    }
}
