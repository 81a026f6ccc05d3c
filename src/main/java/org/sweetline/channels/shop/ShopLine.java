package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.sweetline.channels.shop.line.Errand;
import org.sweetline.channels.shop.line.LineLog;
import org.sweetline.channels.shop.line.LineState;

/**
 * The one line to the shop for all who ask it. Whoever asks takes a turn first, so that all of them together ask no more
 * often than the shop can bear and not at all while it is away; what came of it is noted for the next.
 */
@ApplicationScoped
public class ShopLine {
    /** The shop's name in the store copy. */
    public static final String SHOP = MagentoOrderReader.SHOP;

    private static final Duration WHEN_TOLD_TO_WAIT = Duration.ofSeconds(30);

    private final ShopClient shop;
    private final LineLog log;
    private final Clock clock;
    private final Pause pause;

    /** Beside the background, which is one loop, one more question may be under way. */
    private final Semaphore beside = new Semaphore(1, true);

    @FunctionalInterface
    public interface Question<T> {
        T ask(ShopClient shop) throws ShopTrouble, InterruptedException;
    }

    @FunctionalInterface
    interface Pause {
        void forThis(Duration wait) throws InterruptedException;
    }

    @Inject
    ShopLine(ShopClient shop, LineLog log, Clock clock) {
        this(shop, log, clock, wait -> Thread.sleep(wait.toMillis()));
    }

    ShopLine(ShopClient shop, LineLog log, Clock clock, Pause pause) {
        this.shop = shop;
        this.log = log;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Asks when there is a turn within the errand's patience.
     *
     * @throws ShopAway when the shop was not asked
     */
    public <T> T ask(Errand errand, Question<T> question) throws ShopTrouble, SQLException, InterruptedException {
        if (errand.isBackground()) {
            return askNow(errand, question);
        }
        refuseWhileDown();
        if (!beside.tryAcquire(errand.patience().toMillis(), TimeUnit.MILLISECONDS)) {
            throw new ShopAway(false, clock.instant().plus(errand.patience()));
        }
        try {
            return askNow(errand, question);
        } finally {
            beside.release();
        }
    }

    public LineState state() throws SQLException {
        return log.read(SHOP);
    }

    /** Nothing is unread any more: the shop may be asked as on any other day. */
    public void caughtUp() throws SQLException {
        if (state().isCatchingUp()) {
            change(LineState::caughtUp);
        }
    }

    public void hangUp() {
        shop.hangUp();
    }

    private <T> T askNow(Errand errand, Question<T> question) throws ShopTrouble, SQLException, InterruptedException {
        Instant turn = takeTurn(errand);
        Duration early = Duration.between(clock.instant(), turn);
        if (early.toMillis() > 0) {
            pause.forThis(early);
        }
        Instant asked = clock.instant();
        try {
            T answer = question.ask(shop);
            answered(errand, asked);
            return answer;
        } catch (ShopTrouble trouble) {
            note(errand, asked, trouble);
            throw trouble;
        }
    }

    private void refuseWhileDown() throws SQLException, ShopAway {
        LineState state = state();
        if (state.isDown()) {
            throw new ShopAway(true, state.nextTry(clock.instant()));
        }
    }

    private Instant takeTurn(Errand errand) throws SQLException, ShopAway {
        while (true) {
            LineState state = state();
            Instant now = clock.instant();
            Optional<Instant> turn = state.turn(errand, now);
            if (turn.isEmpty()) {
                throw new ShopAway(true, state.nextTry(now));
            }
            if (turn.get().isAfter(now.plus(errand.patience()))) {
                throw new ShopAway(false, turn.get());
            }
            if (log.write(SHOP, state, state.asked(turn.get()))) {
                return turn.get();
            }
        }
    }

    private void answered(Errand errand, Instant asked) throws SQLException {
        Instant now = clock.instant();
        change(state -> state.answered(errand, now, Duration.between(asked, now)));
    }

    /** A shop that refuses one question is well; one that refuses to tell its orders is of no use to the desk. */
    private void note(Errand errand, Instant asked, ShopTrouble trouble) throws SQLException {
        Instant now = clock.instant();
        if (trouble.isBusy()) {
            Duration wait = trouble.retryAfter().orElse(WHEN_TOLD_TO_WAIT);
            change(state -> state.toldToWait(now, trouble.words(), wait));
        } else if (trouble instanceof SmallerPages || (trouble.isRefusal() && errand != Errand.NEWS)) {
            answered(errand, asked);
        } else {
            change(state -> state.failed(errand, now, trouble.words(), trouble.retryAfter()));
        }
    }

    private void change(UnaryOperator<LineState> how) throws SQLException {
        LineState state = state();
        while (!log.write(SHOP, state, how.apply(state))) {
            state = state();
        }
    }
}
