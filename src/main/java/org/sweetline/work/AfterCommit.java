package org.sweetline.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Wakes a loop of this node once what it shall see is committed; the other nodes look every second. */
@ApplicationScoped
public class AfterCommit {
    private final Loops loops;

    @Inject
    AfterCommit(Loops loops) {
        this.loops = loops;
    }

    public void wake(String loop) {
        TransactionSynchronizationRegistry transaction = registry();
        if (transaction.getTransactionKey() == null) {
            loops.wake(loop);
        } else if (transaction.getResource(AfterCommit.class) instanceof Bell bell) {
            bell.names.add(loop);
        } else {
            Bell bell = new Bell(loops);
            bell.names.add(loop);
            transaction.putResource(AfterCommit.class, bell);
            transaction.registerInterposedSynchronization(bell);
        }
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Bell implements Synchronization {
        private final Set<String> names = new HashSet<>();
        private final Loops loops;

        Bell(Loops loops) {
            this.loops = loops;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                names.forEach(loops::wake);
            }
        }
    }
}
