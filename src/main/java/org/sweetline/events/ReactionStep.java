package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sweetline.schema.Statements;

/** The transactions of the relays. */
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
                order by due.next_attempt_at, due.id limit %d
                for update skip locked)
            returning id, reaction, key, payload, attempts
            """;

    /** Claimed in one statement; few, so that their lease never ends while the first is run. */
    private static final int SOME = 16;

    // What a plan is made for is written out, and what changes is hidden from it: one that is the better for knowing
    // its
    // parameters is made anew each time, which takes as long as the statement.
    private static final String CLAIM_WITHIN = CLAIM.formatted("not due.reaches_outside", SOME);
    private static final String CLAIM_OUTSIDE = CLAIM.formatted(
            "due.reaches_outside and due.reaction = any (cast((select cast(? as text[])) as text[]))", 1);
    private static final String DONE = """
            update event_outbox set status = 'DONE', last_error = null
            from unnest((select cast(? as bigint[])), (select cast(? as int[]))) as done (row, try)
            where id = done.row and attempts = done.try
            """;
    // Whatever wrote them has committed, so what they are about is seen by what reads after this.
    private static final String THOSE_BEHIND = """
            update event_outbox behind set status = 'DONE'
            from unnest((select cast(? as bigint[])), (select cast(? as text[])), (select cast(? as text[])))
                as ahead (row, reaction, payload)
            where behind.reaction = ahead.reaction and behind.key = ? and behind.payload = ahead.payload
                and behind.id > ahead.row and behind.status = 'WAITING' and behind.next_attempt_at <= now()
            """;
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
    private final EntityManager entities;

    @Inject
    ReactionStep(Statements statements, EntityManager entities) {
        this.statements = statements;
        this.entities = entities;
    }

    /** One that reaches outside, of these reactions. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<OutboxRow> claimOutside(Set<String> reactions) throws SQLException {
        return statements.first(CLAIM_OUTSIDE, ReactionStep::claimed, List.copyOf(reactions));
    }

    /** Those that stay in our database, the earliest first; of one reaction and key there is only one. */
    @Transactional(TxType.REQUIRES_NEW)
    List<OutboxRow> claimWithin() throws SQLException {
        return statements.list(CLAIM_WITHIN, ReactionStep::claimed).stream()
                .sorted(Comparator.comparingLong(OutboxRow::id))
                .toList();
    }

    private static OutboxRow claimed(ResultSet row) throws SQLException {
        return new OutboxRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5));
    }

    /**
     * The reactions, in the order of their rows, and the marks that they are done: all or none; none when somebody else has
     * a row by now. Each sees what those before it wrote, as if they had committed.
     */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    void reactAndDone(List<DueReaction> due) throws Exception {
        doneWithThoseBehind(due.stream()
                .filter(one -> one.reaction().onceForAll())
                .map(DueReaction::row)
                .toList());
        for (DueReaction one : due) {
            one.react();
            entities.flush();
            entities.clear();
        }
        if (markDone(due.stream().map(DueReaction::row).toList()) < due.size()) {
            throw new IllegalStateException("It took too long: the row has been taken over.");
        }
    }

    /** @param ahead of one key */
    private void doneWithThoseBehind(List<OutboxRow> ahead) throws SQLException {
        if (!ahead.isEmpty()) {
            statements.change(
                    THOSE_BEHIND,
                    ids(ahead),
                    ahead.stream().map(OutboxRow::reaction).toList(),
                    ahead.stream().map(OutboxRow::payload).toList(),
                    ahead.get(0).key());
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void done(OutboxRow row) throws SQLException {
        markDone(List.of(row));
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

    private int markDone(List<OutboxRow> rows) throws SQLException {
        List<String> tries =
                rows.stream().map(row -> String.valueOf(row.attempts())).toList();
        return statements.change(DONE, ids(rows), tries);
    }

    private static List<String> ids(List<OutboxRow> rows) {
        return rows.stream().map(row -> String.valueOf(row.id())).toList();
    }

    private static String inWords(Throwable error) {
        String words = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        return words.length() > LONGEST_ERROR ? words.substring(0, LONGEST_ERROR) : words;
    }
}
