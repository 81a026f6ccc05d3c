package org.sweetline.satisfaction.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.mail.mime.FilesInMemory;
import org.sweetline.channels.shop.SetClock;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class PublicSumsTest {

    private final Statements statements = OverTables.of(OverTables.open());
    private final Polls polls = new Polls(statements, new FilesInMemory());
    private final SetClock clock = new SetClock(Instant.parse("2026-08-01T12:00:00Z"));
    private final PublicSums sums = new PublicSums(polls, clock);

    @BeforeEach
    void pollWithOneVote() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version)
                values (1, 'ada@desk.example', 'Ada', 'MANAGER', now(), 0)
                """);
        statements.change("""
                insert into poll (id, key, question_en, question_ko, opens_at, closes_at, seed, salt, made_at, account_id)
                overriding system value values (1, 'k', 'Which?', 'Which?', now(), now() + interval '1 day', 's', 's', now(), 1)
                """);
        statements.change("""
                insert into poll_option (id, poll_id, position, label_en, label_ko)
                overriding system value values (1, 1, 0, 'Plum', 'Plum'), (2, 1, 1, 'Sage', 'Sage')
                """);
        vote("AAAA");
    }

    @Test
    void votesAreCountedOnceInAWhileHoweverManyLook() throws SQLException {
        Poll poll = polls.get(1);
        long first = sums.of(poll).votes();
        vote("BBBB");
        long atOnce = sums.of(poll).votes();
        clock.forward(Duration.ofSeconds(2));
        long later = sums.of(poll).votes();

        assertThat(first).isEqualTo(1);
        assertThat(atOnce).isEqualTo(1);
        assertThat(later).isEqualTo(2);
    }

    @Test
    void changedPollIsCountedAtOnce() throws SQLException {
        sums.of(polls.get(1));
        vote("BBBB");
        statements.change("update poll set version = version + 1");

        assertThat(sums.of(polls.get(1)).votes()).isEqualTo(2);
    }

    private void vote(String code) throws SQLException {
        statements.change("""
                insert into poll_vote (poll_id, voter_key, code, option_id, language, voted_at)
                values (1, ?, ?, 1, 'en', now())
                """, code, code);
    }
}
