package org.sweetline.satisfaction.praise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.praise.words.Target;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Team;
import org.sweetline.web.Words;

/** Where people judge what was heard. Each step leaves its trail, and each can be taken back. */
@ApplicationScoped
public class PraiseDesk {

    private static final String JUDGE = """
            update praise set state = ?, judged_by = ?, judged_at = ?, pinned_at = case when ? = 'CONFIRMED' then pinned_at end,
                version = version + 1
            where id = ?
            """;
    private static final String UNJUDGE = """
            update praise set state = 'SUGGESTED', judged_by = null, judged_at = null, pinned_at = null, version = version + 1
            where id = ?
            """;
    private static final String ATTRIBUTE = """
            update praise set heard_account = case when heard_target is null then account_id else heard_account end,
                heard_target = coalesce(heard_target, target), account_id = ?, target = ?, version = version + 1
            where id = ?
            """;
    /** A translation says what was cut off. */
    private static final String QUOTE = """
            update praise set translation = case when quote = ? then translation else '' end, quote = ?, version = version + 1
            where id = ?
            """;
    /** A letter asks for the very words that it has; what a customer ticks under a survey is of all that they say there. */
    private static final String ASKED_OTHERWISE = """
            update praise set permission = 'NOT_ASKED'
            where id = ? and permission in ('ASKED', 'GRANTED') and exists (
                select 1 from quote_letter l
                where l.praise_id = praise.id and l.quote <> praise.quote and l.failed_at is null
                    and l.answer is distinct from 'NO')
                and not exists (
                    select 1 from quote_letter l
                    where l.praise_id = praise.id and l.quote = praise.quote and l.failed_at is null
                        and l.answer is distinct from 'NO')
            """;

    private static final String HELD =
            "select state, account_id, source, words, version from praise where id = ? for update";
    private static final String WRITTEN_BY = "select 1 from praise_writer where praise_id = ? and account_id = ?";

    private final Statements statements;
    private final Team team;
    private final PraiseTrail trail;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    PraiseDesk(Statements statements, Team team, PraiseTrail trail, DomainEvents events, Clock clock) {
        this.statements = statements;
        this.team = team;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    private record Present(
            PraiseState state, @Nullable Long account, PraiseSource source, String words, long version) {}

    /** @param seen the version that the person looked at; empty when they do not mind */
    public record Judging(long praise, CurrentAccount by, Optional<Long> seen) {}

    @Transactional(rollbackOn = Throwable.class)
    public void judge(Judging judging, PraiseState state) throws SQLException {
        if (state == PraiseState.SUGGESTED || state == PraiseState.WITHDRAWN) {
            throw ProblemException.invalid("state", "must be confirmed, rejected or hidden");
        }
        Present present = hold(judging);
        long by = judging.by().id();
        if (state == PraiseState.CONFIRMED && present.account() != null && present.account() == by) {
            throw new ProblemException(PraiseProblem.OWN_PRAISE, "Ask a colleague to confirm what is said about you.");
        }
        if (state == PraiseState.CONFIRMED && hasWritten(judging.praise(), by)) {
            throw new ProblemException(
                    PraiseProblem.OWN_WORDS, "You wrote down what the customer said; ask a colleague to confirm it.");
        }
        if (present.state() == state) {
            return;
        }
        statements.change(JUDGE, state.name(), by, clock.instant(), state.name(), judging.praise());
        trail(judging, Words.of(state), present.state().name());
    }

    /** Takes a judgement back: the words wait for one again. */
    @Transactional(rollbackOn = Throwable.class)
    public void unjudge(Judging judging) throws SQLException {
        Present present = hold(judging);
        if (present.state() != PraiseState.SUGGESTED) {
            statements.change(UNJUDGE, judging.praise());
            trail(judging, "judgement taken back", present.state().name());
        }
    }

    /** @param account null when nobody in particular is meant */
    @Transactional(rollbackOn = Throwable.class)
    public void attribute(Judging judging, @Nullable Long account, Target target) throws SQLException {
        Present present = hold(judging);
        if (account != null && team.nameOf(account).isEmpty()) {
            throw ProblemException.invalid("agent", "must be somebody of the team");
        }
        if (present.state() == PraiseState.CONFIRMED
                && account != null
                && account == judging.by().id()) {
            throw new ProblemException(PraiseProblem.OWN_PRAISE, "Ask a colleague to say that it is about you.");
        }
        statements.change(ATTRIBUTE, account, target.name(), judging.praise());
        trail(judging, "attributed", "%s to %s".formatted(present.account(), account));
    }

    /** @param quote a stretch of what the customer said, as they said it */
    @Transactional(rollbackOn = Throwable.class)
    public void quote(Judging judging, String quote) throws SQLException {
        Present present = hold(judging);
        String said = Stretch.of(present.words(), quote).in(present.words());
        statements.change(QUOTE, said, said, judging.praise());
        trail(judging, "quote changed", "");
        if (statements.change(ASKED_OTHERWISE, judging.praise()) == 1) {
            trail.add(judging.praise(), "quoting no longer allowed: other words");
        }
    }

    /** What a customer said in a ticket that one of us wrote, or on the phone, stands there in the words of who wrote it down. */
    public boolean hasWritten(long praise, long account) throws SQLException {
        return statements
                .first(WRITTEN_BY, row -> row.getInt(1), praise, account)
                .isPresent();
    }

    private Present hold(Judging judging) throws SQLException {
        Present present = statements
                .first(
                        HELD,
                        row -> new Present(
                                PraiseState.valueOf(row.getString(1)),
                                row.getObject(2, Long.class),
                                PraiseSource.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getLong(5)),
                        judging.praise())
                .orElseThrow(() -> new ProblemException(
                        PraiseProblem.NO_SUCH_PRAISE, "There are no kind words " + judging.praise() + "."));
        if (judging.seen().isPresent() && judging.seen().get() != present.version()) {
            throw new ProblemException(PraiseProblem.CHANGED_MEANWHILE, "Somebody judged them; look again.");
        }
        if (present.state() == PraiseState.WITHDRAWN) {
            throw new ProblemException(PraiseProblem.TAKEN_BACK, "The customer took the kind words back.");
        }
        return present;
    }

    private void trail(Judging judging, String action, String detail) throws SQLException {
        trail.add(judging.praise(), judging.by(), action, detail);
        events.publish(new PraiseJudged(judging.praise()));
    }
}
