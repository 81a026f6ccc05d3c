package org.sweetline.satisfaction.awards.nominations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.AwardProblem;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.nominations.NominationPages.NominationView.NominationState;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.StaffBrowser.Sender;
import org.sweetline.web.Words;

/** Takes customers' votes, one for each category, and what people of the team make of them. */
@ApplicationScoped
public class NominationDesk {

    private static final String OPEN = "select takes_nominations from award_year where year = ? for share";
    /** What is said anew is looked at anew. */
    private static final String PUT = """
            insert into award_nomination as n (race, year, category, customer_id, account_id, words, language, may_quote, made_at,
                staff_id, our_place, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as bigint), ?, ?)
            on conflict (race, customer_id) do update set account_id = excluded.account_id, words = excluded.words,
                language = excluded.language, may_quote = excluded.may_quote, changed_at = excluded.made_at,
                staff_id = coalesce(excluded.staff_id, n.staff_id), our_place = n.our_place or excluded.our_place,
                state = case when n.staff_id is null then excluded.state else 'SET_ASIDE' end, judged_by = null, judged_at = null
            where (n.account_id, n.words, n.may_quote) is distinct from
                (excluded.account_id, excluded.words, excluded.may_quote)
            """;

    private static final String HOLD = """
            select n.account_id, n.year, y.frozen_at is not null, n.staff_id is not null
            from award_nomination n left join award_year y on y.year = n.year
            where n.id = ? for update of n
            """;
    private static final String JUDGE =
            "update award_nomination set state = ?, judged_by = ?, judged_at = ? where id = ?";

    private final Statements statements;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    NominationDesk(Statements statements, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param language that the words are in, as far as the page knows */
    public record Vote(Category category, long agent, String words, boolean mayQuote, String language) {}

    /**
     * False when whom it names could not win that category, for they were not there then.
     *
     * @param sender one of us: the vote stays and is set aside; or from where we work: it is marked so
     */
    @Transactional(rollbackOn = Throwable.class)
    public boolean vote(Ballot ballot, Vote vote, Sender sender) throws SQLException {
        boolean open =
                statements.first(OPEN, row -> row.getBoolean(1), ballot.year()).orElse(false);
        if (!open) {
            throw new ProblemException(BallotProblem.NOMINATIONS_CLOSED, "Voting is over.");
        }
        boolean fits = ballot.candidate(vote.agent())
                .filter(candidate -> candidate.couldWin(vote.category()))
                .isPresent();
        if (fits) {
            int changed = statements.change(
                    PUT,
                    ballot.year() + "/" + Words.of(vote.category()),
                    ballot.year(),
                    vote.category().name(),
                    ballot.customer(),
                    vote.agent(),
                    vote.words(),
                    vote.language(),
                    vote.mayQuote(),
                    clock.instant(),
                    sender.staffId(),
                    sender.ourPlace(),
                    (sender.staff().isPresent() ? NominationState.SET_ASIDE : NominationState.WAITING).name());
            sender.staff()
                    .filter(one -> changed == 1)
                    .ifPresent(one -> audit.record(
                            one.accountId(),
                            one.name(),
                            "nominated-by-us",
                            Integer.toString(ballot.year()),
                            "account " + vote.agent()));
        }
        return fits;
    }

    private record Held(long agent, int year, boolean frozen, boolean byStaff) {}

    @Transactional(rollbackOn = Throwable.class)
    public int judge(long nomination, NominationState state, CurrentAccount by) throws SQLException {
        Held held = statements
                .first(
                        HOLD,
                        row -> new Held(row.getLong(1), row.getInt(2), row.getBoolean(3), row.getBoolean(4)),
                        nomination)
                .orElseThrow(() -> new ProblemException(
                        BallotProblem.NO_SUCH_NOMINATION, "There is no nomination " + nomination + "."));
        if (held.frozen()) {
            throw new ProblemException(AwardProblem.FROZEN, "The awards of %d are frozen.".formatted(held.year()));
        }
        if (held.agent() == by.id()) {
            throw new ProblemException(BallotProblem.ABOUT_ONESELF, "Ask a colleague to look at votes for you.");
        }
        if (held.byStaff() && state == NominationState.COUNTED) {
            throw new ProblemException(
                    BallotProblem.BY_OUR_OWN, "It came from a browser in which one of us was signed in.");
        }
        boolean waits = state == NominationState.WAITING;
        statements.change(JUDGE, state.name(), waits ? null : by.id(), waits ? null : clock.instant(), nomination);
        audit.record(by, "nomination-judged", "nomination " + nomination, Words.of(state));
        return held.year();
    }
}
