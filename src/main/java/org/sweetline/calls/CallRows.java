package org.sweetline.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;

/** The rows of calls and of what happened to them. */
@ApplicationScoped
class CallRows {
    private static final int TOKEN_BYTES = 16;
    private static final String EVENT = """
            insert into call_event (call_id, leg_id, account_id, kind, at, detail) values (?, ?, ?, ?, ?, ?)
            """;
    private static final String FORGET_ANSWER = "delete from call_event where call_id = ? and kind = ?";
    private static final String FORGET_ANSWER_OF = FORGET_ANSWER + " and leg_id = ?";

    private final EntityManager em;
    private final Statements statements;
    private final SecureRandom random = new SecureRandom();

    @Inject
    CallRows(EntityManager em, Statements statements) {
        this.em = em;
        this.statements = statements;
    }

    /** By what else than its id a call is found. */
    enum Key {
        TOKEN(Call.BY_TOKEN, Call.LOCKED_BY_TOKEN),
        SID(Call.BY_SID, Call.LOCKED_BY_SID);

        private final String finding;
        private final String locking;

        Key(String finding, String locking) {
            this.finding = finding;
            this.locking = locking;
        }
    }

    /** What is known of a call when it begins. */
    record Beginning(@Nullable String sid, Call.Direction direction, String caller, String dialled, String stir) {}

    /** Put down, noted and locked in one statement; empty when another delivery has made the call already. */
    Optional<Call> begin(Beginning call, Instant now) {
        Call.Stage stage = call.direction() == Call.Direction.IN ? Call.Stage.GREETING : Call.Stage.PLACED;
        Object[] values = {
            call.sid(),
            freshToken(),
            call.direction().name(),
            stage.name(),
            call.caller(),
            call.dialled(),
            call.stir(),
            now.toString()
        };
        TypedQuery<Call> begin = em.createNamedQuery(Call.BEGIN, Call.class);
        for (int i = 0; i < values.length; i++) {
            begin.setParameter(i + 1, values[i]);
        }
        return begin.getResultStream().findFirst();
    }

    Optional<Call> lock(long id) {
        // What this transaction has changed must not be read over.
        em.flush();
        return first(Call.LOCKED_BY_ID, id);
    }

    Optional<Call> find(long id) {
        return Optional.ofNullable(em.find(Call.class, id));
    }

    /** Found and locked in one statement. */
    Optional<Call> lockBy(Key key, String value) {
        return first(key.locking, value);
    }

    Optional<Call> findBy(Key key, String value) {
        return first(key.finding, value);
    }

    private Optional<Call> first(String query, Object key) {
        return em.createNamedQuery(query, Call.class)
                .setParameter(1, key)
                .getResultStream()
                .findFirst();
    }

    void event(long call, @Nullable Long leg, @Nullable Long account, CallEventKind kind, Instant at, String detail) {
        try {
            statements.change(EVENT, call, leg, account, kind.name(), at, detail);
        } catch (SQLException e) {
            throw new IllegalStateException("What happened to a call could not be put down", e);
        }
    }

    /** Whether it was this leg that had answered. */
    boolean forgetAnswer(long call, long leg) {
        return forgetAnswer(FORGET_ANSWER_OF, call, CallEventKind.ANSWERED.name(), leg);
    }

    void forgetAnswer(long call) {
        forgetAnswer(FORGET_ANSWER, call, CallEventKind.ANSWERED.name());
    }

    private boolean forgetAnswer(String sql, Object... of) {
        try {
            return statements.change(sql, of) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("An answer that was none could not be taken back", e);
        }
    }

    private String freshToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
