package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sweetline.schema.Statements;

/** The transactions of the relays, one row at a time. */
@ApplicationScoped
class ReactionStep {

    private static final int MOST_ATTEMPTS = 8;

    /** With pauses of a quarter of an hour that is three days: a mail server may be away for a night. */
    private static final int MOST_ATTEMPTS_OUTSIDE = 300;

    private static final int LONGEST_ERROR = 1_000;

    // The attempt is counted before it is made: a crash inside it must still use up a try. The lease of two minutes
    // gives the row back when the node dies.
    private static final String CLAIM = """
            update event_outbox set status = 'RUNNING', attempts = attempts + 1, next_attempt_at = now() + interval '2 minutes'
            where id in (
                select due.id from event_outbox due
                where due.status in ('WAITING', 'RUNNING') and due.next_attempt_at <= now()
                  and %s
                  and not exists (
                      select 1 from event_outbox earlier
                      where earlier.reaction = due.reaction and earlier.key = due.key and earlier.id < due.id
                        and earlier.status <> 'DONE')
                order by due.next_attempt_at, due.id limit ?
                for update skip locked)
            returning id, reaction, key, payload, attempts
            """;
    private static final String CLAIM_WITHIN = CLAIM.formatted("not due.reaches_outside");
    private static final String CLAIM_OUTSIDE = CLAIM.formatted("due.reaches_outside and due.reaction = any (?)");
    private static final String DONE =
            "update event_outbox set status = 'DONE', last_error = null where id = ? and attempts = ?";
    private static final String FAILED = """
            update event_outbox
            set status = case when attempts >= ? then 'PARKED' else 'WAITING' end, last_error = ?,
                next_attempt_at = now() + least(cast(? as interval),
                    interval '2 seconds' * power(1.5, least(attempts, 30)) * (0.9 + random() * 0.2))
            where id = ? and attempts = ?
            """;
    private static final String POSTPONE = """
            update event_outbox set status = 'WAITING', attempts = attempts - 1, last_error = ?,
                next_attempt_at = greatest(now(), ?)
            where id = ? and attempts = ?
            """;
    private static final String PARK = "update event_outbox set status = 'PARKED', last_error = ? where id = ?";

    private final Statements statements;

    @Inject
    ReactionStep(Statements statements) {
        this.statements = statements;
    }

    /** One that reaches outside, of these reactions. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<OutboxRow> claimOutside(Set<String> reactions) throws SQLException {
        return statements.first(CLAIM_OUTSIDE, ReactionStep::claimed, List.copyOf(reactions), 1);
    }

    /** Those that stay in our database. In any order: of one reaction and key there is only the earliest. */
    @Transactional(TxType.REQUIRES_NEW)
    List<OutboxRow> claimWithin(int most) throws SQLException {
        return statements.list(CLAIM_WITHIN, ReactionStep::claimed, most);
    }

    private static OutboxRow claimed(ResultSet row) throws SQLException {
        return new OutboxRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5));
    }

    /** The reaction and the mark that it is done, both or none; none when somebody else has the row by now. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    void reactAndDone(Reaction<DomainEvent> reaction, OutboxRow row) throws Exception {
        reaction.react(row.event(reaction.event()));
        if (!markDone(row)) {
            throw new IllegalStateException("It took too long: the row has been taken over.");
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void done(OutboxRow row) throws SQLException {
        markDone(row);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(OutboxRow row, boolean outside, Throwable error) throws SQLException {
        int most = outside ? MOST_ATTEMPTS_OUTSIDE : MOST_ATTEMPTS;
        String longestPause = outside ? "15 minutes" : "3 minutes";
        statements.change(FAILED, most, inWords(error), longestPause, row.id(), row.attempts());
    }

    /** The try that was counted before it was made did not happen. */
    @Transactional(TxType.REQUIRES_NEW)
    void postpone(OutboxRow row, NotYet later) throws SQLException {
        statements.change(POSTPONE, inWords(later), later.again(), row.id(), row.attempts());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void park(OutboxRow row, String why) throws SQLException {
        statements.change(PARK, why, row.id());
    }

    private boolean markDone(OutboxRow row) throws SQLException {
        return statements.change(DONE, row.id(), row.attempts()) == 1;
    }

    private static String inWords(Throwable error) {
        String words = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        return words.length() > LONGEST_ERROR ? words.substring(0, LONGEST_ERROR) : words;
    }
}
