package org.sweetline.satisfaction.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.mail.mime.FilesInMemory;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class RemovedPollTest {
    private final Statements statements = OverTables.of(OverTables.open());
    private final Polls polls = new Polls(statements, new FilesInMemory());

    @Test
    void pollThatWasTakenAwayIsOverAndOneThatNeverWasIsNotThere() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version)
                values (1, 'ada@desk.example', 'Ada', 'MANAGER', now(), 0)
                """);
        statements.change("""
                insert into poll (key, question_en, question_ko, opens_at, closes_at, seed, salt, made_at, account_id, removed_at)
                values ('gone', 'Which?', '어느 것?', now() - interval '1 day', now() + interval '1 day', 's', 's', now(), 1, now())
                """);

        refused(PollProblem.REMOVED, () -> polls.byKey("gone"));
        refused(PollProblem.NO_SUCH_POLL, () -> polls.byKey("never"));
        refused(PollProblem.NO_SUCH_POLL, () -> polls.byKey("no key"));
        assertThat(polls.everByKey("gone").key())
                .as("where its letters are stopped")
                .isEqualTo("gone");
        assertThat(PollProblem.REMOVED.kind().status()).isEqualTo(410);
    }

    private static void refused(PollProblem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
