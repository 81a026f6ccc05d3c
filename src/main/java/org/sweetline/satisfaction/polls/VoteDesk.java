package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.polls.Poll.PollState;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.SignedIn;
import org.sweetline.security.Tokens;

/**
 * Takes votes. Whoever gives an address is sent a link to it, whoever they are and whether they have voted or not; the vote
 * counts once it is sent from there, and the last one of a person is theirs.
 */
@ApplicationScoped
public class VoteDesk {

    private static final String ASK = """
            insert into poll_link (poll_id, token_hash, voter_key, customer_id, address, option_id, language, draws,
                invited, made_at)
            values (?, ?, ?, (select p.customer_id from contact_point p where p.kind = 'email' and p.value = lower(?)), ?, ?, ?, ?,
                false, ?)
            """;
    private static final String VOTE = """
            insert into poll_vote as v (poll_id, voter_key, code, customer_id, option_id, address, language, voted_at,
                domain_hash, staff_id)
            select l.poll_id, l.voter_key, ?, l.customer_id, ?, case when ? then l.address else '' end, ?, ?, ?, cast(? as bigint)
            from poll_link l where l.id = ?
            on conflict (poll_id, voter_key) do update set option_id = excluded.option_id, address = excluded.address,
                language = excluded.language, customer_id = coalesce(excluded.customer_id, v.customer_id),
                changed_at = excluded.voted_at, domain_hash = excluded.domain_hash,
                staff_id = coalesce(excluded.staff_id, v.staff_id)
            """;
    /** Who changes or draws a poll holds it too: they wait until the vote is in, or the vote waits and hears of it. */
    private static final String HOLD = "select 1 from poll where id = ? for share";

    private static final String WHOSE = "select address from poll_link where id = ? and address <> ''";

    private final Statements statements;
    private final Polls polls;
    private final VotePost post;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    VoteDesk(Statements statements, Polls polls, VotePost post, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.polls = polls;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param draws whether they want to win something */
    public record Wish(long option, String language, boolean draws) {}

    /** Sends the link by which the vote is to be given. */
    @Transactional(rollbackOn = Throwable.class)
    public void ask(Poll seen, String address, Wish wish) throws SQLException {
        Poll poll = hold(seen.id());
        Instant now = clock.instant();
        requireTaken(poll, wish, now);
        String token = Tokens.fresh();
        statements.change(
                ASK,
                poll.id(),
                Tokens.hash(token),
                Voter.of(poll, address).key(),
                address,
                address,
                wish.option(),
                wish.language(),
                wish.draws() && poll.hasPrize(),
                now);
        post.confirm(poll, address, token, wish.language());
    }

    /**
     * Counts it, or counts another instead.
     *
     * @param staff whose session the browser holds: the vote counts, and is not drawn from
     */
    @Transactional(rollbackOn = Throwable.class)
    public void vote(VoteLink link, Wish wish, Optional<SignedIn> staff) throws SQLException {
        Poll poll = hold(link.poll());
        Instant now = clock.instant();
        requireTaken(poll, wish, now);
        String address = statements
                .first(WHOSE, row -> row.getString(1), link.id())
                .orElseThrow(() -> new ProblemException(PollProblem.NO_SUCH_LINK, "This link is not valid any more."));
        statements.change(
                VOTE,
                Voter.of(poll, address).code(),
                wish.option(),
                wish.draws() && poll.hasPrize(),
                wish.language(),
                now,
                MailDomain.of(address).hash(poll),
                staff.map(SignedIn::accountId).orElse(null),
                link.id());
        staff.ifPresent(one -> audit.record(one.accountId(), one.name(), "poll-voted-by-us", "poll " + poll.id(), ""));
    }

    private Poll hold(long id) throws SQLException {
        statements.first(HOLD, row -> row.getInt(1), id);
        return polls.get(id);
    }

    private static void requireTaken(Poll poll, Wish wish, Instant now) {
        if (poll.state(now) != PollState.OPEN) {
            throw new ProblemException(PollProblem.NOT_OPEN, "The poll takes no votes now.");
        }
        if (poll.option(wish.option()).isEmpty()) {
            throw ProblemException.invalid("option", "must be one of the poll");
        }
    }
}
