package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;

/** Where a desk says what happened. Nothing is visible to anybody before the desk's transaction commits. */
@ApplicationScoped
public class DomainEvents {

    private final ReactionCatalogue reactions;
    private final EventRows rows;
    private final WakeUp wakeUp;
    private final Clock clock;
    private @Nullable TransactionSynchronizationRegistry registry;

    @Inject
    DomainEvents(ReactionCatalogue reactions, EventRows rows, WakeUp wakeUp, Clock clock) {
        this.reactions = reactions;
        this.rows = rows;
        this.wakeUp = wakeUp;
        this.clock = clock;
    }

    /**
     * Adds the event to the feed, and one row to the outbox for each reaction, in the caller's transaction.
     *
     * @throws IllegalStateException when there is no transaction: what is not committed has not happened
     */
    public void publish(DomainEvent event) {
        Pending pending = pending();
        pending.events.add(event);
    }

    /** Whether nothing has asked this before in the running transaction. */
    boolean firstOfItsTransaction() {
        TransactionSynchronizationRegistry transaction = registry();
        if (transaction.getTransactionKey() == null || transaction.getResource(LastWrites.class) != null) {
            return false;
        }
        transaction.putResource(LastWrites.class, Boolean.TRUE);
        return true;
    }

    /** Whether the running transaction can only be rolled back. */
    boolean lost() {
        return registry().getRollbackOnly();
    }

    /** What was published in the running transaction becomes rows of it. */
    void write() throws SQLException {
        if (registry().getResource(Pending.class) instanceof Pending pending) {
            pending.write();
        }
    }

    private Pending pending() {
        TransactionSynchronizationRegistry transaction = registry();
        if (transaction.getTransactionKey() == null) {
            throw new IllegalStateException("an event needs a transaction");
        }
        if (transaction.getResource(Pending.class) instanceof Pending known) {
            return known;
        }
        Pending fresh = new Pending();
        transaction.putResource(Pending.class, fresh);
        transaction.registerInterposedSynchronization(fresh);
        return fresh;
    }

    private TransactionSynchronizationRegistry registry() {
        TransactionSynchronizationRegistry known = registry;
        if (known == null) {
            try {
                known = InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
                registry = known;
            } catch (NamingException e) {
                throw new IllegalStateException(e);
            }
        }
        return known;
    }

    /** The events of one transaction, written in one batch at its end. */
    private class Pending implements Synchronization {

        private final List<DomainEvent> events = new ArrayList<>();
        private final Set<Reaction<DomainEvent>> follow = new HashSet<>();

        void write() throws SQLException {
            follow.addAll(rows.write(events, reactions, clock.instant()));
            events.clear();
        }

        /** Too late to write any: on a request's thread they would be committed apart from what they tell of. */
        @Override
        public void beforeCompletion() {
            if (!events.isEmpty()) {
                throw new IllegalStateException("published outside a transactional method: " + events);
            }
        }

        /** No database work here: the transaction is over and the container refuses it. */
        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wakeUp.followers();
                wakeUp.relays(follow);
            }
        }
    }
}
