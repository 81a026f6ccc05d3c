package org.sweetline.satisfaction.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sweetline.testing.Eventually.eventually;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.mail.mime.FilesInMemory;
import org.sweetline.channels.shop.SetClock;
import org.sweetline.problem.ProblemException;
import org.sweetline.problem.ProblemType;
import org.sweetline.returns.photos.PhotoIntake.CleanFile;
import org.sweetline.satisfaction.polls.PollRequest.FormOption;
import org.sweetline.satisfaction.polls.PollRequest.PollForm;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Role;
import org.sweetline.security.Somebody;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.StoredFile;
import org.sweetline.testing.Wired;

/** A vote, and what is done with the poll in the same moment: one waits for the other. */
class VoteAtTheCloseTest {

    private static final Instant END = Instant.parse("2026-08-01T12:00:00Z");
    private static final Instant BEFORE = END.minusSeconds(1);
    private static final Instant AFTER = END.plusSeconds(1);
    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final FileStore files = new FilesInMemory();
    private final Polls polls = new Polls(statements, files);
    private final CurrentAccount ada = Somebody.signedIn(1, Role.MANAGER);
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @BeforeEach
    void pollWithAPrizeAndTwoWhoWereSentALink() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version)
                values (1, 'ada@desk.example', 'Ada', 'MANAGER', now(), 0)
                """);
        statements.change("""
                insert into poll (id, key, question_en, question_ko, opens_at, closes_at, winners, prize_en, prize_ko, seed,
                    salt, made_at, account_id)
                overriding system value values (1, 'k', 'Which?', '무엇?', ?, ?, 2, 'A scarf', '목도리', 's', 's', ?, 1)
                """, END.minus(Duration.ofDays(7)), END, END.minus(Duration.ofDays(7)));
        statements.change("""
                insert into poll_option (id, poll_id, position, label_en, label_ko)
                overriding system value values (1, 1, 0, 'Plum', '자두색'), (2, 1, 1, 'Sage', '세이지색')
                """);
        statements.change("""
                insert into poll_link (id, poll_id, token_hash, voter_key, address, language, invited, made_at)
                overriding system value values (5, 1, 'h', 'robin', 'robin@example.com', 'en', true, ?)
                """, END.minus(Duration.ofDays(1)));
    }

    @AfterEach
    void nobodyWaits() {
        other.shutdownNow();
    }

    @Test
    void voteThatComesBehindTheDrawIsLateByWhateverClock() throws Exception {
        try (Connection drawing = begun("select 1 from poll where id = 1 for update")) {
            Future<Optional<ProblemType>> vote = meanwhile(() -> vote(at(BEFORE)));
            run(drawing, "update poll set drawn_at = closes_at where id = 1");
            drawing.commit();

            assertThat(vote.get()).contains(PollProblem.NOT_OPEN);
        }
        assertThat(polls.sum(polls.get(1)).votes()).isZero();
    }

    @Test
    void voteThatWaitsUntilTheEndIsLate() throws Exception {
        SetClock clock = new SetClock(BEFORE);
        try (Connection changing = begun("select 1 from poll where id = 1 for update")) {
            Future<Optional<ProblemType>> vote = meanwhile(() -> vote(clock));
            clock.to(AFTER);
            changing.commit();

            assertThat(vote.get()).contains(PollProblem.NOT_OPEN);
        }
        assertThat(polls.sum(polls.get(1)).votes()).isZero();
    }

    @Test
    void drawWaitsForTheVoteThatIsOnItsWay() throws Exception {
        DrawDesk draws = new DrawDesk(statements, polls, new DrawEntries(statements), audit(), at(AFTER));
        try (Connection voting = begun(aVote())) {
            Future<Optional<ProblemType>> draw = meanwhile(() -> draws.draw(1, ada));
            voting.commit();

            assertThat(draw.get()).isEmpty();
        }
        assertThat(draws.codes(1)).containsExactly("ROBIN222");
    }

    @Test
    void pollIsNotRewrittenUnderTheFirstVote() throws Exception {
        Poll seen = polls.get(1);
        PollForm otherwise = new PollForm(
                new PollWords("Other?", "다른?"),
                List.of(
                        new FormOption(null, new PollWords("Rose", "장미색")),
                        new FormOption(null, new PollWords("Mint", "민트색"))),
                seen.opensAt(),
                END,
                true,
                seen.prize(),
                2);
        PollDesk desk =
                new PollDesk(statements, new Wired(tables, at(BEFORE)).get(VotePost.class), audit(), at(BEFORE));
        try (Connection voting = begun(aVote())) {
            Future<Optional<ProblemType>> change = meanwhile(() -> desk.change(seen, otherwise, Optional.empty(), ada));
            voting.commit();

            assertThat(change.get()).contains(PollProblem.RUNNING);
        }
        assertThat(polls.sum(polls.get(1)).votes()).isOne();
    }

    @Test
    void pictureStaysWhereSomebodyHasVotedForIt() throws SQLException {
        PollDesk desk =
                new PollDesk(statements, new Wired(tables, at(BEFORE)).get(VotePost.class), audit(), at(BEFORE));
        CleanFile picture = new CleanFile(new StoredFile("0a", 1), "image/png");
        desk.show(polls.get(1), 1, picture, ada);
        statements.change(aVote());

        assertThatThrownBy(() -> desk.show(polls.get(1), 1, picture, ada))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(PollProblem.RUNNING));
    }

    @Test
    void customerIsAskedOnceByTwoWhoInviteAtOnce() throws Exception {
        statements.change("""
                insert into customer (id, name, created_at, version) overriding system value values (8, 'Kim', now(), 1)
                """);
        statements.change("""
                insert into contact_point (id, customer_id, kind, value, created_at)
                values (8, 8, 'email', 'kim@example.com', now())
                """);
        statements.change("""
                insert into customer_consent (customer_id, purpose, channel, given, how, at, account_id)
                values (8, 'NEWS', 'MAIL', true, 'SAID', now(), 1)
                """);
        InviteDesk desk = new InviteDesk(
                statements,
                polls,
                new VoteInvitations(statements),
                new Wired(tables, at(BEFORE)).get(VotePost.class),
                audit(),
                at(BEFORE));
        try (Connection inviting = begun("select 1 from poll where id = 1 for update")) {
            Future<Optional<ProblemType>> second = meanwhile(() -> desk.invite(1, 10, ada));
            run(inviting, """
                    insert into poll_link (poll_id, token_hash, voter_key, customer_id, address, language, invited, made_at)
                    values (1, 'first', 'kim', 8, 'kim@example.com', 'en', true, now())
                    """);
            inviting.commit();

            assertThat(second.get()).isEmpty();
        }
        assertThat(statements.count("select count(*) from poll_link where customer_id = 8"))
                .isOne();
    }

    private void vote(Clock clock) throws SQLException {
        VoteDesk desk = new VoteDesk(statements, polls, new Wired(tables, clock).get(VotePost.class), audit(), clock);
        desk.vote(
                new VoteLink(5, 1, "en", null, null, null, false), new VoteDesk.Wish(1, "en", true), Optional.empty());
    }

    private static String aVote() {
        return """
                insert into poll_vote (poll_id, voter_key, code, option_id, address, language, voted_at)
                values (1, 'robin', 'ROBIN222', 1, 'robin@example.com', 'en', '%s')
                """.formatted(BEFORE);
    }

    private interface Step {
        void take() throws SQLException;
    }

    /** Answers, once that waits for the other transaction, what it will be refused for. */
    private Future<Optional<ProblemType>> meanwhile(Step step) {
        Callable<Optional<ProblemType>> asked = () -> {
            try {
                step.take();
                return Optional.empty();
            } catch (ProblemException e) {
                return Optional.of(e.type());
            }
        };
        Future<Optional<ProblemType>> answer = other.submit(asked);
        eventually(() -> assertThat(statements.count(WAITING)).isOne());
        return answer;
    }

    private Connection begun(String sql) throws SQLException {
        Connection connection = tables.getConnection();
        connection.setAutoCommit(false);
        run(connection, sql);
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private AuditTrail audit() {
        return new Wired(tables, at(BEFORE)).get(AuditTrail.class);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
