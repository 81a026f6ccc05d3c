package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/**
 * The last board that could be read. Whoever asks gets it at once when it is young; else one thread reads it anew, for all,
 * and who asks waits for it as long as is worth it: when the database takes its time they get the last one, which says of when it
 * is.
 */
@ApplicationScoped
class BoardMemory {

    private static final Logger LOG = System.getLogger(BoardMemory.class.getName());
    private static final Duration YOUNG = Duration.ofSeconds(1);

    private final BoardReading reading;
    private final Clock clock;
    private final Supplier<Executor> readers;
    private final Patience patience = new Patience();
    private final AtomicReference<@Nullable CountDownLatch> running = new AtomicReference<>();
    private volatile @Nullable SurgeBoardView last;
    private volatile boolean failed;

    @Inject
    BoardMemory(BoardReading reading, Clock clock) {
        this(reading, clock, BoardMemory::managed);
    }

    /** @param readers who reads the board while others go on with the last one */
    BoardMemory(BoardReading reading, Clock clock, Supplier<Executor> readers) {
        this.reading = reading;
        this.clock = clock;
        this.readers = readers;
    }

    /** Empty when none was ever read. */
    Optional<SurgeBoardView> board() {
        SurgeBoardView known = last;
        if (known == null || isOlderThan(known, YOUNG)) {
            await(patience.with(known == null ? null : known.asOf(), clock.instant()));
        }
        return Optional.ofNullable(last).map(this::judged);
    }

    private void await(Duration longest) {
        boolean read = await(readAnew(), longest);
        patience.waited(longest, read, clock.instant());
    }

    private SurgeBoardView judged(SurgeBoardView board) {
        return isOlderThan(board, Patience.STALE) ? board.asStale() : board;
    }

    private boolean isOlderThan(SurgeBoardView board, Duration age) {
        return clock.instant().isAfter(board.asOf().plus(age));
    }

    private CountDownLatch readAnew() {
        CountDownLatch mine = new CountDownLatch(1);
        CountDownLatch present = running.compareAndExchange(null, mine);
        if (present != null) {
            return present;
        }
        readers.get().execute(() -> read(mine));
        return mine;
    }

    private void read(CountDownLatch done) {
        Instant begun = clock.instant();
        try {
            last = reading.read();
            failed = false;
            patience.read(begun, true, clock.instant());
        } catch (Exception e) {
            if (!failed) {
                LOG.log(Level.WARNING, "the surge board can''t be read; the last one is shown", e);
            }
            failed = true;
            patience.read(begun, false, clock.instant());
        } finally {
            running.set(null);
            done.countDown();
        }
    }

    private static boolean await(CountDownLatch done, Duration longest) {
        try {
            return done.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Executor managed() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
