package org.sweetline.channels.shop.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.sweetline.orders.OrderBook;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.Tally;
import org.sweetline.problem.ProblemException;

/**
 * Takes pushed orders into the order book. Some are read at a time, since each needs its buffers; fewer write at a time,
 * each batch in its turn, so that a small push never waits for the end of a large file.
 */
@ApplicationScoped
class OrdersImport {
    private static final int READ_AT_A_TIME = 6;
    private static final int WRITE_AT_A_TIME = 2;
    private static final int SECONDS_TO_WAIT = 10;

    private final OrderBook book;
    private final ImportLedger ledger;
    private final Clock clock;
    private final Semaphore places = new Semaphore(READ_AT_A_TIME, true);
    private final Semaphore turns = new Semaphore(WRITE_AT_A_TIME, true);

    @Inject
    OrdersImport(OrderBook book, ImportLedger ledger, Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Finds the orders in a body, or in the rest of one whose beginning came before. */
    interface Shape {
        OrderSource open(InputStream body, ImportEntry entry) throws IOException;
    }

    OrdersImportView read(ImportAsk ask, InputStream body, String by, Shape shape) throws SQLException {
        takeAPlace();
        try {
            ImportEntry entry = entry(ask, by);
            OrderSource source = shape.open(new UnpackedBody(body, ask.length()), entry);
            return run(source, diary(ask, entry.withHeader(source.header())));
        } catch (IOException cutOff) {
            throw brokenOff();
        } finally {
            places.release();
        }
    }

    private ImportEntry entry(ImportAsk ask, String by) throws SQLException {
        Instant now = clock.instant();
        if (ask.offset() > 0) {
            return ledger.goOn(ask.key(), ask.offset(), now);
        }
        String key = ask.key().isEmpty() ? UUID.randomUUID().toString() : ask.key();
        return new ImportEntry(
                key,
                ask.name(),
                by,
                ask.format(),
                "",
                ask.length(),
                now,
                now,
                Optional.empty(),
                ImportState.RUNNING,
                ImportCount.NONE);
    }

    private StoredDiary diary(ImportAsk ask, ImportEntry entry) throws SQLException {
        if (ask.isKept() && ask.offset() == 0) {
            ledger.begin(entry);
        }
        return new StoredDiary(ledger, entry, ask.isKept(), clock);
    }

    private OrdersImportView run(OrderSource source, StoredDiary diary) throws SQLException {
        ImportState end = ImportState.BROKEN_OFF;
        try {
            new ImportRun(source, this::inTurn, executor(), diary).read();
            end = ImportState.DONE;
        } catch (IOException cutOff) {
            throw brokenOff().with("offset", diary.tally().count().reached().bytes());
        } finally {
            diary.end(end);
        }
        return view(diary);
    }

    private Tally inTurn(List<OrderSnapshot> batch) throws SQLException {
        turns.acquireUninterruptibly();
        try {
            return book.record(batch);
        } finally {
            turns.release();
        }
    }

    private static OrdersImportView view(StoredDiary diary) {
        ImportCount count = diary.tally().count();
        return new OrdersImportView(
                diary.id().isEmpty() ? null : diary.id(),
                count.lines(),
                count.received(),
                count.created(),
                count.updated(),
                count.unchanged(),
                count.failed(),
                diary.tally().errors());
    }

    private static ProblemException brokenOff() {
        return new ProblemException(
                ImportProblem.BROKEN_OFF,
                "The body could not be read to its end. What came before is kept; sending all again is safe.");
    }

    private static Executor executor() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void takeAPlace() {
        try {
            if (places.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(
                        ImportProblem.BUSY,
                        "%d imports are running; send this one again later".formatted(READ_AT_A_TIME))
                .with("retryAfter", SECONDS_TO_WAIT);
    }
}
