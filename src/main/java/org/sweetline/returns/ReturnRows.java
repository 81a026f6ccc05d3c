package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.schema.Statements;

/** Returns as objects, for the desks. */
@ApplicationScoped
class ReturnRows {

    private static final String BY_KEY =
            "select id from return_request where coalesce(filed_by, 0) = ? and request_key = ?";
    private static final String PROPOSED = "select 1 from return_proposal where return_id = ? and decided_at is null";

    private static final String DROPPED =
            "update return_proposal set agreed = false, decided_at = now() where return_id = ? and decided_at is null";
    private static final String NOTE_RISK =
            "update return_request set risk_score = ?, assessment_id = ?, assessed_at = ? where id = ?";
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended(?, 310))";

    private final EntityManager em;
    private final Statements statements;

    @Inject
    ReturnRows(EntityManager em, Statements statements) {
        this.em = em;
        this.statements = statements;
    }

    void add(Rma fresh) {
        em.persist(fresh);
    }

    /** What plain statements point to must be there. */
    void flush() {
        em.flush();
    }

    /** Held until the transaction ends: one command at a time. */
    Rma lock(ReturnNumber number) {
        Rma rma = em.find(Rma.class, number.id(), LockModeType.PESSIMISTIC_WRITE);
        if (rma == null) {
            throw ReturnNumber.noSuch(number);
        }
        return rma;
    }

    /** Only as the caller saw it. */
    Rma lock(ReturnNumber number, Optional<Long> seen) {
        Rma rma = lock(number);
        if (seen.isPresent() && seen.get() != rma.version()) {
            throw new ProblemException(
                    ReturnProblem.CHANGED_MEANWHILE, number + " was changed by somebody else; look again.");
        }
        return rma;
    }

    /** What was filed with this request already; of two at once the second waits for the first. */
    Optional<ReturnNumber> filed(Actor by) throws SQLException {
        String key = by.requestKey();
        if (key == null) {
            return Optional.empty();
        }
        Long account = Objects.requireNonNullElse(by.account(), 0L);
        statements.first(ONE_AT_A_TIME, row -> true, account + " " + key);
        return statements.first(BY_KEY, row -> new ReturnNumber(row.getLong(1)), account, key);
    }

    /** Nobody has to agree any more to what was proposed for a return that is over. */
    void dropProposal(Rma rma) throws SQLException {
        statements.change(DROPPED, rma.number().id());
    }

    /** No step: whoever has the return before them need not look again. */
    void noteRisk(ReturnNumber number, int score, long assessment, Instant at) throws SQLException {
        statements.change(NOTE_RISK, score, assessment, at, number.id());
    }

    boolean isProposed(Rma rma) throws SQLException {
        return statements.first(PROPOSED, row -> true, rma.number().id()).isPresent();
    }
}
