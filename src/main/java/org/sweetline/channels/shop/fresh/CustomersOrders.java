package org.sweetline.channels.shop.fresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.sweetline.channels.shop.ShopConfig;
import org.sweetline.channels.shop.ShopLine;
import org.sweetline.people.CustomerNumber;

/** Brings a customer's newest orders from the shop while somebody waits, and after they have stopped waiting. */
@ApplicationScoped
class CustomersOrders {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** The pop-up of a call and the page that opens with it ask for the same. */
    private static final Duration SHARED = Duration.ofSeconds(10);

    /** Questions that wait; whoever comes after would wait in vain. */
    private static final int MOST = 30;

    private final ShopConfig config;
    private final ShopLine line;
    private final NewestOrders newest;
    private final FreshnessCount count;
    private final Clock clock;
    private final Map<Long, Asked> asked = new ConcurrentHashMap<>();

    private record Asked(Instant at, CompletableFuture<Freshness> answer) {
        boolean isOver(Instant now) {
            return answer.isDone() && at.plus(SHARED).isBefore(now);
        }
    }

    @Inject
    CustomersOrders(ShopConfig config, ShopLine line, NewestOrders newest, FreshnessCount count, Clock clock) {
        this.config = config;
        this.line = line;
        this.newest = newest;
        this.count = count;
        this.clock = clock;
    }

    Freshness freshen(CustomerNumber customer) throws SQLException {
        newest.mustExist(customer);
        CompletableFuture<Freshness> answer = ask(customer);
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return newest.asCopied(Outcome.TOO_SLOW);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the shop could not be asked", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return newest.asCopied(Outcome.TOO_SLOW);
        }
    }

    /** Asks, or joins whoever asked for the same customer a moment ago. */
    CompletableFuture<Freshness> ask(CustomerNumber customer) {
        try {
            if (config.address().isEmpty()) {
                return CompletableFuture.completedFuture(newest.asCopied(Outcome.OFF));
            }
            if (line.state().isDown()) {
                return CompletableFuture.completedFuture(count.of(newest.asCopied(Outcome.SHOP_DOWN)));
            }
            return joined(customer);
        } catch (SQLException unreadable) {
            return CompletableFuture.failedFuture(unreadable);
        }
    }

    private CompletableFuture<Freshness> joined(CustomerNumber customer) throws SQLException {
        Instant now = clock.instant();
        asked.values().removeIf(question -> question.isOver(now));
        if (asked.size() >= MOST && !asked.containsKey(customer.id())) {
            return CompletableFuture.completedFuture(count.of(newest.asCopied(Outcome.TOO_SLOW)));
        }
        return asked.computeIfAbsent(customer.id(), id -> new Asked(now, begin(customer)))
                .answer();
    }

    private CompletableFuture<Freshness> begin(CustomerNumber customer) {
        return CompletableFuture.supplyAsync(() -> count.of(newest.bring(customer)), executor());
    }

    private static Executor executor() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
