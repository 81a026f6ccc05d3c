package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.polls.Poll.PollState;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Tokens;

/** Sends customers a link of their own, each once. */
@ApplicationScoped
public class InviteDesk {

    /** Of two who ask at once the second sees whom the first has asked. */
    private static final String HOLD = "select 1 from poll where id = ? for update";

    private static final String ADD = """
            insert into poll_link (poll_id, token_hash, voter_key, customer_id, address, language, invited, made_at)
            values (?, ?, ?, ?, ?, ?, true, ?)
            """;

    private final Statements statements;
    private final Polls polls;
    private final VoteInvitations invitations;
    private final VotePost post;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    InviteDesk(
            Statements statements,
            Polls polls,
            VoteInvitations invitations,
            VotePost post,
            AuditTrail audit,
            Clock clock) {
        this.statements = statements;
        this.polls = polls;
        this.invitations = invitations;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
    }

    /** Answers how many were asked now. */
    @Transactional(rollbackOn = Throwable.class)
    public int invite(long id, int most, CurrentAccount by) throws SQLException {
        statements.first(HOLD, row -> row.getInt(1), id);
        Poll poll = polls.get(id);
        if (poll.state(clock.instant()) != PollState.OPEN) {
            throw new ProblemException(PollProblem.NOT_OPEN, "Ask people once they can vote.");
        }
        List<VoteInvitations.Asked> chosen = invitations.some(poll, most);
        for (VoteInvitations.Asked asked : chosen) {
            String token = Tokens.fresh();
            statements.change(
                    ADD,
                    poll.id(),
                    Tokens.hash(token),
                    Voter.of(poll, asked.email()).key(),
                    asked.customer(),
                    asked.email(),
                    asked.language(),
                    clock.instant());
            post.invite(poll, asked, token);
        }
        audit.record(by, "poll-invitations-sent", "poll " + poll.id(), chosen.size() + " customers");
        return chosen.size();
    }
}
