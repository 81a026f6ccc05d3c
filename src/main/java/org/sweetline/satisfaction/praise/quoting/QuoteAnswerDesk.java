package org.sweetline.satisfaction.praise.quoting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.facts.ConsentDesk;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.praise.PraiseTrail;
import org.sweetline.schema.Statements;
import org.sweetline.security.StaffBrowser.Sender;
import org.sweetline.security.Tokens;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** What the customer says by the link of their letter: it becomes the permission, and may be said otherwise later. */
@ApplicationScoped
public class QuoteAnswerDesk {

    private static final int LONGEST_TOKEN = 64;
    /** Whose words they are and what they say must be as it was asked: a yes is to these words alone. */
    private static final String FIND = """
            select l.id, l.praise_id, living_customer(l.customer_id), l.language, l.quote, l.signed, p.said_at, l.expires_at,
                l.answer, l.answered_at,
                p.quote = l.quote and p.state <> 'WITHDRAWN'
                    and living_customer(p.customer_id) is not distinct from living_customer(l.customer_id)
            from quote_letter l join praise p on p.id = l.praise_id where l.token_hash = ?
            """;

    private static final String ANSWER = "update quote_letter set answer = ?, answered_at = ? where id = ?";
    private static final String PERMIT = "update praise set permission = ?, version = version + 1 where id = ?";

    private final Statements statements;
    private final PraiseTrail trail;
    private final ConsentDesk consents;
    private final Clock clock;

    @Inject
    QuoteAnswerDesk(Statements statements, PraiseTrail trail, ConsentDesk consents, Clock clock) {
        this.statements = statements;
        this.trail = trail;
        this.consents = consents;
        this.clock = clock;
    }

    private record Found(AskedQuote asked, boolean stands) {}

    /**
     * Changes nothing.
     *
     * @throws ProblemException when the link leads nowhere, or what was asked is over
     */
    public AskedQuote find(String token) throws SQLException {
        return open(token, "");
    }

    /**
     * Said twice, it stands once.
     *
     * @param neverAgain with a no: they want to be asked such a thing no more
     * @param sender one of us can't say yes for a customer
     */
    @Transactional(rollbackOn = Throwable.class)
    public void answer(String token, QuoteAnswer answer, boolean neverAgain, Sender sender) throws SQLException {
        AskedQuote asked = open(token, " for update of p, l");
        if (asked.answer() != answer) {
            requireMay(asked, answer, sender);
            statements.change(ANSWER, answer.name(), clock.instant(), asked.letter());
            statements.change(PERMIT, answer.permission().name(), asked.praise());
            trail.add(asked.praise(), "permission " + Words.of(answer.permission()) + " by the customer");
        }
        if (answer == QuoteAnswer.NO && neverAgain) {
            consents.wantsNotToBeQuoted(asked.customer());
        }
    }

    private static void requireMay(AskedQuote asked, QuoteAnswer answer, Sender sender) {
        if (answer == QuoteAnswer.YES && !asked.takesYes()) {
            throw over();
        }
        if (answer == QuoteAnswer.YES && sender.staff().isPresent()) {
            throw new ProblemException(
                    QuoteProblem.BY_OUR_OWN, "It came from a browser in which one of us is signed in.");
        }
    }

    private AskedQuote open(String token, String how) throws SQLException {
        Optional<Found> found = token.isEmpty() || token.length() > LONGEST_TOKEN
                ? Optional.empty()
                : statements.first(FIND + how, this::read, Tokens.hash(token));
        Found known = found.orElseThrow(
                () -> new ProblemException(QuoteProblem.NO_SUCH_LINK, "The link leads to no question."));
        AskedQuote asked = known.asked();
        if (!known.stands() || !asked.takesYes() && asked.answer() != QuoteAnswer.YES) {
            throw over();
        }
        return asked;
    }

    private Found read(ResultSet row) throws SQLException {
        @Nullable String answer = row.getString(9);
        Instant expires = RowTime.instant(row, 8);
        return new Found(
                new AskedQuote(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        RowTime.instant(row, 7),
                        expires.isAfter(clock.instant()),
                        answer == null ? null : QuoteAnswer.valueOf(answer),
                        RowTime.nullable(row, 10)),
                row.getBoolean(11));
    }

    private static ProblemException over() {
        return new ProblemException(QuoteProblem.OVER, "What was asked is over.");
    }
}
