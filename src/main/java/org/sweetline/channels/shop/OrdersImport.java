package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.sweetline.orders.OrderBook;
import org.sweetline.problem.ProblemException;

/** Takes orders pushed as lines into the order book. A few at a time: each needs a buffer and a connection. */
@ApplicationScoped
class OrdersImport {
    private static final int AT_A_TIME = 2;
    private static final int SECONDS_TO_WAIT = 10;

    private final OrderReader reader;
    private final OrderBook book;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    @Inject
    OrdersImport(OrderReader reader, OrderBook book) {
        this.reader = reader;
        this.book = book;
    }

    OrdersImportView read(InputStream lines) throws SQLException {
        takeAPlace();
        try {
            return new ImportRun(reader, book::record, executor()).read(lines);
        } catch (IOException cutOff) {
            throw new ProblemException(
                    ShopProblem.IMPORT_BROKEN_OFF,
                    "The lines could not be read to their end. What came before is kept; sending all again is safe.");
        } finally {
            places.release();
        }
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
                        ShopProblem.IMPORT_BUSY,
                        "%d imports are running; send this one again later".formatted(AT_A_TIME))
                .with("retryAfter", SECONDS_TO_WAIT);
    }
}
