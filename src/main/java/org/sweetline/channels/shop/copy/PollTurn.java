package org.sweetline.channels.shop.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sweetline.channels.shop.ShopAway;
import org.sweetline.channels.shop.ShopLine;
import org.sweetline.channels.shop.ShopTrouble;
import org.sweetline.channels.shop.SmallerPages;
import org.sweetline.channels.shop.line.Errand;
import org.sweetline.channels.shop.line.LineState;

/**
 * One turn at the shop, one question: the news of a list that is due, newest first, else one page of a stretch still
 * unread, else one page of the nightly walk. So the desk has today's orders at once, whether the copy is new or the shop
 * was away for hours. Where both wait, they take turns: news that are due again as soon as they were asked would keep
 * what was missed unread for ever.
 */
@ApplicationScoped
class PollTurn {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final ShopLine line;
    private final CopyLog log;
    private final Followed followed;
    private final Sweep sweep;
    private final Clock clock;

    /** Of this node only: what was asked last on another costs no more than one question out of turn. */
    private volatile boolean unreadIsNext;

    @Inject
    PollTurn(ShopLine line, CopyLog log, Followed followed, Sweep sweep, Clock clock) {
        this.line = line;
        this.log = log;
        this.followed = followed;
        this.sweep = sweep;
        this.clock = clock;
    }

    /** Answers how long to wait before the next turn. */
    Duration take() throws SQLException, InterruptedException {
        LineState state = line.state();
        Instant now = clock.instant();
        Instant turn = state.turn(Errand.NEWS, now).orElseGet(() -> state.nextTry(now));
        if (turn.isAfter(now)) {
            return Duration.between(now, turn);
        }
        try {
            Optional<Duration> idle = ask(state, now);
            if (idle.isPresent()) {
                return idle.get();
            }
        } catch (SmallerPages | ShopAway again) {
            return A_MOMENT;
        } catch (ShopTrouble noted) {
            // Line and log know it already; the next turn is theirs to give.
        }
        Instant after = clock.instant();
        Duration wait = Duration.between(after, line.state().nextTry(after));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** Empty when something was asked, else how long there will be nothing to ask. */
    private Optional<Duration> ask(LineState state, Instant now)
            throws ShopTrouble, SQLException, InterruptedException {
        boolean certain = !state.isInDoubt() && !state.isDown();
        if (certain && unreadIsNext && readUnread(now)) {
            return Optional.empty();
        }
        Optional<Feed<?>> due = followed.due(state, now);
        if (due.isPresent()) {
            unreadIsNext = true;
            new News(line, log, clock).of(due.get());
            return Optional.empty();
        }
        if (readUnread(now)) {
            return Optional.empty();
        }
        if (log.isUnread(Optional.empty())) {
            return Optional.of(A_MOMENT);
        }
        line.caughtUp();
        if (state.isWell() && sweep.page(now)) {
            return Optional.empty();
        }
        return Optional.of(sweep.untilNextPage(now, followed.untilNextIsDue(state, now)));
    }

    private boolean readUnread(Instant now) throws ShopTrouble, SQLException, InterruptedException {
        unreadIsNext = false;
        return new Backfill(line, log, followed, clock).page(now);
    }
}
