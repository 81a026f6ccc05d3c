package org.sweetline.satisfaction.praise.quoting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.praise.PraiseProblem;
import org.sweetline.satisfaction.praise.PraiseTrail;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Tokens;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** Asks the customer by one letter whether we may quote them, and says what became of it. */
@ApplicationScoped
public class QuoteAskingDesk {

    /** An answer is taken for so long; a yes can be taken back for ever. */
    static final Duration VALID = Duration.ofDays(60);

    private static final String HOLD = "select 1 from praise where id = ? for update";
    private static final String ADD = """
            insert into quote_letter
                (praise_id, customer_id, token_hash, language, quote, signed, asked_by, asked_at, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """;
    private static final String ASKED = "update praise set permission = 'ASKED', version = version + 1 where id = ?";
    private static final String LAST = """
            select asked_at, sent_at, expires_at, failed_at, answer, answered_at from quote_letter
            where praise_id = ? and quote = ? order by id desc limit 1
            """;

    private final Statements statements;
    private final QuotePost post;
    private final PraiseTrail trail;
    private final Clock clock;

    @Inject
    QuoteAskingDesk(Statements statements, QuotePost post, PraiseTrail trail, Clock clock) {
        this.statements = statements;
        this.post = post;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of a letter, by the times at which it did. */
    private record Sent(
            Instant askedAt,
            @Nullable Instant sentAt,
            Instant expiresAt,
            @Nullable Instant failedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {

        static Sent read(ResultSet row) throws SQLException {
            return new Sent(
                    RowTime.instant(row, 1),
                    RowTime.nullable(row, 2),
                    RowTime.instant(row, 3),
                    RowTime.nullable(row, 4),
                    row.getString(5),
                    RowTime.nullable(row, 6));
        }
    }

    /** The letter about the words as they are quoted now: what it says or would say, and what became of it. */
    public QuoteLetterView show(long praise) throws SQLException {
        Askable asked = askable(praise);
        @Nullable
        Sent sent = statements.first(LAST, Sent::read, praise, asked.quote()).orElse(null);
        return new QuoteLetterView(
                asked.quote(),
                asked.signed(),
                asked.language(),
                asked.obstacle().map(Words::of).orElse(null),
                sent == null ? null : sent.askedAt(),
                sent == null ? null : sent.sentAt(),
                sent == null ? null : sent.expiresAt(),
                sent == null ? null : sent.failedAt(),
                sent == null || sent.answer() == null ? null : Words.of(sent.answer()),
                sent == null ? null : sent.answeredAt());
    }

    @Transactional(rollbackOn = Throwable.class)
    public void ask(long praise, CurrentAccount by) throws SQLException {
        statements.first(HOLD, row -> row.getInt(1), praise);
        Askable asked = askable(praise);
        Optional<QuoteObstacle> obstacle = asked.obstacle();
        if (obstacle.isPresent()) {
            throw new ProblemException(QuoteProblem.NOT_ASKED, obstacle.get().reason())
                    .with("obstacle", Words.of(obstacle.get()));
        }
        String token = Tokens.fresh();
        Instant now = clock.instant();
        long letter = statements.number(
                ADD,
                praise,
                Objects.requireNonNull(asked.customer()),
                Tokens.hash(token),
                asked.language(),
                asked.quote(),
                asked.signed(),
                by.id(),
                now,
                now.plus(VALID));
        statements.change(ASKED, praise);
        trail.add(praise, by, "permission asked", "by a letter");
        post.send(letter, asked, token, now.plus(VALID));
    }

    private Askable askable(long praise) throws SQLException {
        return statements
                .first(Askable.COLUMNS + " where p.id = ?", Askable::read, praise)
                .orElseThrow(() ->
                        new ProblemException(PraiseProblem.NO_SUCH_PRAISE, "There are no kind words " + praise + "."));
    }
}
