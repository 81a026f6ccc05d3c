package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.polls.Poll.PollState;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** Draws once, with the seed that was laid down at the beginning. */
@ApplicationScoped
public class DrawDesk {

    private static final String HOLD = "select 1 from poll where id = ? for update";
    private static final String DRAWN = "update poll set drawn_at = ?, version = version + 1 where id = ?";
    private static final String WINS = "update poll_vote set place = ? where poll_id = ? and code = ?";
    private static final String FORGET_OTHERS =
            "update poll_vote set address = '' where poll_id = ? and place is null and address <> ''";
    private static final String ALL = """
            select v.code, v.place, v.address, coalesce(c.name, '') from poll_vote v left join customer c on c.id = v.customer_id
            where v.poll_id = ? and v.place is not null order by v.place
            """;
    private static final String LEDGER = "insert into poll_draw (poll_id, codes) values (?, ?)";
    private static final String CODES = "select codes from poll_draw where poll_id = ?";

    private final Statements statements;
    private final Polls polls;
    private final DrawEntries entries;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DrawDesk(Statements statements, Polls polls, DrawEntries entries, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.polls = polls;
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param address where they can be told, and the name: for who manages polls only, else "" */
    public record PollWinnerView(int place, String code, String address, String name) {}

    @Transactional(rollbackOn = Throwable.class)
    public void draw(long id, CurrentAccount by) throws SQLException {
        statements.first(HOLD, row -> row.getInt(1), id);
        Poll poll = polls.get(id);
        Instant now = clock.instant();
        if (poll.drawnAt() != null) {
            return;
        }
        if (!poll.hasPrize()) {
            throw new ProblemException(PollProblem.NOT_DRAWN, "There is nothing to win in this poll.");
        }
        if (poll.state(now) != PollState.OVER) {
            throw new ProblemException(PollProblem.NOT_OVER, "Draw when no more votes can come.");
        }
        if (now.isAfter(poll.drawBy())) {
            throw new ProblemException(
                    PollProblem.DRAW_TOO_LATE, "The addresses of who took part went 90 days after the end.");
        }
        List<String> codes = entries.of(id);
        List<String> winners = Draw.winners(codes, poll.seed(), poll.winners());
        statements.change(LEDGER, id, String.join("\n", codes));
        for (int i = 0; i < winners.size(); i++) {
            statements.change(WINS, i + 1, id, winners.get(i));
        }
        statements.change(FORGET_OTHERS, id);
        statements.change(DRAWN, now, id);
        audit.record(by, "poll-drawn", "poll " + id, "%d of %d".formatted(winners.size(), codes.size()));
    }

    public List<PollWinnerView> winners(long poll) throws SQLException {
        return statements.list(
                ALL,
                row -> new PollWinnerView(row.getInt(2), row.getString(1), row.getString(3), row.getString(4)),
                poll);
    }

    /** What was drawn from, in its order; empty before. */
    public List<String> codes(long poll) throws SQLException {
        return statements
                .first(CODES, row -> row.getString(1), poll)
                .map(text -> text.isEmpty() ? List.<String>of() : List.of(text.split("\n")))
                .orElse(List.of());
    }
}
