package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes what a transaction has gathered, entities and events, as the last thing that its outermost method does.
 *
 * <p>Left to the container it would be written during the commit. By then Payara has taken the transaction off the request,
 * so that a connection asked for commits each statement by itself: events were there before what they tell of, and stayed
 * when it failed.
 */
@ApplicationScoped
class LastWrites {

    private final EntityManager entities;
    private final DomainEvents events;

    @Inject
    LastWrites(EntityManager entities, DomainEvents events) {
        this.entities = entities;
        this.events = events;
    }

    Object after(InvocationContext call) throws Exception {
        if (!events.firstOfItsTransaction()) {
            return call.proceed();
        }
        Object result;
        try {
            result = call.proceed();
        } catch (Exception | Error thrown) {
            if (commitsDespite(thrown, call)) {
                write();
            }
            throw thrown;
        }
        write();
        return result;
    }

    private void write() throws SQLException {
        if (!events.lost()) {
            entities.flush();
            events.write();
        }
    }

    private static boolean commitsDespite(Throwable thrown, InvocationContext call) {
        Optional<Transactional> rule = Stream.of(
                        call.getMethod(), call.getMethod().getDeclaringClass())
                .flatMap(place -> Stream.ofNullable(place.getAnnotation(Transactional.class)))
                .findFirst();
        if (rule.isPresent() && isOneOf(rule.get().dontRollbackOn(), thrown)) {
            return true;
        }
        boolean unchecked = thrown instanceof RuntimeException || thrown instanceof Error;
        return !unchecked && !(rule.isPresent() && isOneOf(rule.get().rollbackOn(), thrown));
    }

    private static boolean isOneOf(Class<?>[] kinds, Throwable thrown) {
        return Arrays.stream(kinds).anyMatch(kind -> kind.isInstance(thrown));
    }
}
