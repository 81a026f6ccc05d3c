package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.returns.photos.PhotoIntake.CleanFile;
import org.sweetline.satisfaction.polls.PollRequest.FormOption;
import org.sweetline.satisfaction.polls.PollRequest.PollForm;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Tokens;
import org.sweetline.time.RowTime;

/** Makes polls. What people have voted on, or have asked a link for, is not changed under their hands. */
@ApplicationScoped
public class PollDesk {

    private static final int KEY_LENGTH = 12;
    private static final String ADD = """
            insert into poll (key, question_en, question_ko, opens_at, closes_at, shows_results, prize_en, prize_ko, winners,
                seed, salt, account_id, made_at, request_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (account_id, request_key) where request_key is not null do nothing returning id
            """;
    private static final String MADE = "select id from poll where account_id = ? and request_key = ?";
    private static final String OPTION =
            "insert into poll_option (poll_id, position, label_en, label_ko) values (?, ?, ?, ?)";
    private static final String LOCK = "select 1 from poll where id = ? for update";
    /** After the lock: what came in while it was waited for is to be seen. */
    private static final String HELD = """
            select p.version, p.drawn_at is not null, exists (select 1 from poll_vote v where v.poll_id = p.id)
                or exists (select 1 from poll_link l where l.poll_id = p.id and l.option_id is not null),
                p.opens_at, p.closes_at
            from poll p where p.id = ? and p.removed_at is null
            """;

    private static final String CHANGE = """
            update poll set question_en = ?, question_ko = ?, opens_at = ?, closes_at = ?, shows_results = ?, prize_en = ?,
                prize_ko = ?, winners = ?, version = version + 1 where id = ?
            """;
    private static final String FORGET_OPTIONS =
            "delete from poll_option where poll_id = ? and not (id = any(cast(? as bigint[])))";
    /** Out of the way of the places that they are given then. */
    private static final String LIFT = "update poll_option set position = -1 - position where poll_id = ?";

    private static final String PLACE =
            "update poll_option set position = ?, label_en = ?, label_ko = ? where poll_id = ? and id = ?";
    private static final String MOVE_END =
            "update poll set closes_at = ?, shows_results = ?, version = version + 1 where id = ?";
    private static final String REMOVE = "update poll set removed_at = ?, version = version + 1 where id = ?";
    private static final String LINKS = "select token_hash from poll_link where poll_id = ?";
    private static final String PICTURE =
            "update poll_option set picture_sha256 = ?, picture_type = ? where poll_id = ? and id = ?";
    private static final String CAMPAIGN = """
            update poll p set campaign_at = ?, campaign_id = c.id from campaign c
            where p.id = ? and c.id = ? and p.campaign_at is null
            """;
    private static final String IS_CAMPAIGN = "select 1 from campaign where id = ? and removed_at is null";

    private final Statements statements;
    private final VotePost post;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    PollDesk(Statements statements, VotePost post, AuditTrail audit, Clock clock) {
        this.statements = statements;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
    }

    private record Held(long version, boolean drawn, boolean voted, PollSpan span) {}

    /** @param requestKey asked again with the same, it is the same poll */
    @Transactional(rollbackOn = Throwable.class)
    public long make(PollForm form, CurrentAccount by, @Nullable String requestKey) throws SQLException {
        Optional<Long> made = statements.first(
                ADD,
                row -> row.getLong(1),
                Tokens.fresh().replaceAll("[_-]", "").substring(0, KEY_LENGTH),
                form.question().en(),
                form.question().ko(),
                form.opensAt(),
                form.closesAt(),
                form.showsResults(),
                form.prize().en(),
                form.prize().ko(),
                form.winners(),
                Tokens.hash(Tokens.fresh()),
                Tokens.fresh(),
                by.id(),
                clock.instant(),
                requestKey);
        if (made.isEmpty()) {
            return statements
                    .first(MADE, row -> row.getLong(1), by.id(), requestKey)
                    .orElseThrow();
        }
        for (int i = 0; i < form.options().size(); i++) {
            addOption(made.get(), i, form.options().get(i).label());
        }
        audit.record(by, "poll-made", "poll " + made.get(), "");
        return made.get();
    }

    /** Before anybody has voted all of it; then only a later end while it is open, and whether the result is shown. */
    @Transactional(rollbackOn = Throwable.class)
    public void change(Poll seen, PollForm form, Optional<Long> version, CurrentAccount by) throws SQLException {
        Held held = hold(seen.id());
        if (version.isPresent() && version.get() != held.version()) {
            throw new ProblemException(PollProblem.CHANGED_MEANWHILE, "Read the poll again.");
        }
        if (held.drawn()) {
            throw new ProblemException(PollProblem.RUNNING, "It was drawn; nothing changes any more.");
        }
        Instant end = held.voted() ? held.span().until(form.closesAt(), clock.instant()) : form.closesAt();
        if (held.voted()) {
            moveEnd(seen, form, end);
        } else {
            rewrite(seen, form);
        }
        audit.record(
                by,
                "poll-changed",
                "poll " + seen.id(),
                "ends %s, was %s".formatted(end, held.span().closesAt()));
    }

    private void moveEnd(Poll seen, PollForm form, Instant end) throws SQLException {
        boolean same = form.question().equals(seen.question())
                && form.prize().equals(seen.prize())
                && form.winners() == seen.winners()
                && form.options().stream()
                        .map(FormOption::label)
                        .toList()
                        .equals(seen.options().stream().map(Poll.Option::label).toList());
        if (!same) {
            throw new ProblemException(PollProblem.RUNNING, "Somebody has voted on it as it is.");
        }
        statements.change(MOVE_END, end, form.showsResults(), seen.id());
    }

    private void rewrite(Poll seen, PollForm form) throws SQLException {
        List<Long> kept = kept(seen, form);
        statements.change(
                CHANGE,
                form.question().en(),
                form.question().ko(),
                form.opensAt(),
                form.closesAt(),
                form.showsResults(),
                form.prize().en(),
                form.prize().ko(),
                form.winners(),
                seen.id());
        statements.change(FORGET_OPTIONS, seen.id(), kept);
        statements.change(LIFT, seen.id());
        for (int i = 0; i < form.options().size(); i++) {
            FormOption option = form.options().get(i);
            if (option.id() == null) {
                addOption(seen.id(), i, option.label());
            } else {
                PollWords label = option.label();
                statements.change(PLACE, i, label.en(), label.ko(), seen.id(), option.id());
            }
        }
    }

    /** An option keeps its picture by its id, wherever it stands in the list by now. */
    private static List<Long> kept(Poll seen, PollForm form) {
        List<Long> kept = new ArrayList<>();
        for (int i = 0; i < form.options().size(); i++) {
            Long id = form.options().get(i).id();
            if (id != null && (seen.option(id).isEmpty() || kept.contains(id))) {
                throw ProblemException.invalid("options[%d].id".formatted(i), "must be one of the poll, once");
            }
            if (id != null) {
                kept.add(id);
            }
        }
        return kept;
    }

    private void addOption(long poll, int position, PollWords label) throws SQLException {
        statements.change(OPTION, poll, position, label.en(), label.ko());
    }

    @Transactional(rollbackOn = Throwable.class)
    public void remove(long poll, CurrentAccount by) throws SQLException {
        hold(poll);
        statements.change(REMOVE, clock.instant(), poll);
        post.withdraw(statements.list(LINKS, row -> row.getString(1), poll));
        audit.record(by, "poll-removed", "poll " + poll, "");
    }

    @Transactional(rollbackOn = Throwable.class)
    public void show(Poll poll, long option, CleanFile picture, CurrentAccount by) throws SQLException {
        if (hold(poll.id()).voted()) {
            throw new ProblemException(PollProblem.RUNNING, "Somebody has voted on it as it looks.");
        }
        statements.change(PICTURE, picture.file().sha256(), picture.type(), poll.id(), option);
        audit.record(by, "poll-picture-shown", "poll " + poll.id(), "option " + option);
    }

    /** Notes that its outcome became this campaign, once. */
    @Transactional(rollbackOn = Throwable.class)
    public void campaigned(long poll, long campaign, CurrentAccount by) throws SQLException {
        hold(poll);
        if (statements.first(IS_CAMPAIGN, row -> row.getInt(1), campaign).isEmpty()) {
            throw ProblemException.invalid("campaign", "must be one of the campaigns");
        }
        if (statements.change(CAMPAIGN, clock.instant(), poll, campaign) == 1) {
            audit.record(by, "poll-became-campaign", "poll " + poll, "campaign " + campaign);
        }
    }

    private Held hold(long poll) throws SQLException {
        statements.first(LOCK, row -> row.getInt(1), poll);
        return statements
                .first(
                        HELD,
                        row -> new Held(
                                row.getLong(1),
                                row.getBoolean(2),
                                row.getBoolean(3),
                                new PollSpan(RowTime.instant(row, 4), RowTime.instant(row, 5))),
                        poll)
                .orElseThrow(() -> new ProblemException(PollProblem.NO_SUCH_POLL, "There is no such poll."));
    }
}
