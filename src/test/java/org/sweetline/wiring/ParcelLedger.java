package org.sweetline.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.sweetline.events.DomainEvents;

/** Package-private like the product's desks: what it shows of proxies and transactions holds for them. */
@ApplicationScoped
class ParcelLedger {
    private final DataSource dataSource;
    private final DomainEvents events;
    private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();

    @Inject
    ParcelLedger(DataSource dataSource, DomainEvents events) {
        this.dataSource = dataSource;
        this.events = events;
    }

    @Transactional
    void drop(String key) {
        events.publish(new ParcelDropped(key));
    }

    @Transactional
    void sort(String key, int times) {
        for (int i = 0; i < times; i++) {
            events.publish(new ParcelSorted(key));
        }
    }

    @Transactional
    void mail(String key) {
        events.publish(new ParcelMailed(key));
    }

    @Transactional
    void dropAndThinkBetterOfIt(String key) {
        events.publish(new ParcelDropped(key));
        throw new IllegalStateException("not after all");
    }

    @Transactional
    void enterAndDrop(String key) {
        enter(key);
        events.publish(new ParcelDropped(key));
    }

    void dropWithoutATransaction(String key) {
        events.publish(new ParcelDropped(key));
    }

    int tried(String key) {
        return tries.computeIfAbsent(key, any -> new AtomicInteger()).incrementAndGet();
    }

    int tries(String key) {
        return tries.getOrDefault(key, new AtomicInteger()).get();
    }

    /** In the caller's transaction; the secret table stands in for any table of the product. */
    void enter(String key) {
        update("insert into secret (name, value) values (?, ''::bytea)", key);
    }

    long entered(String key) {
        return count("select count(*) from secret where name = ?", key);
    }

    long outboxRows(String key, String status) {
        return count("select count(*) from event_outbox where status = '" + status + "' and key = ?", key);
    }

    /** How many transactions its rows of the outbox were done in. */
    long doneIn(String key) {
        return count("select count(distinct xmin::text) from event_outbox where status = 'DONE' and key = ?", key);
    }

    long feedRows(String key) {
        return count("select count(*) from change_feed where key = ?", key);
    }

    /** Whether the event was committed by the very transaction that entered the key. */
    boolean toldAsItWasEntered(String key) {
        return count("""
                select count(*) from secret s join change_feed f on f.key = s.name
                where s.name = ? and s.xmin::text = f.xid::text
                """, key) == 1;
    }

    /** Spares a test the pause before the next try. */
    void makeDue(String key) {
        update("update event_outbox set next_attempt_at = now() where status = 'WAITING' and key = ?", key);
    }

    /** As another node does when the lease of a row is over. */
    @Transactional(TxType.REQUIRES_NEW)
    void takeOver(String key) {
        update("update event_outbox set attempts = attempts + 1, next_attempt_at = now() where key = ?", key);
    }

    private void update(String sql, String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String sql, String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
