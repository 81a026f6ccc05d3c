package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

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
            where id = (
                select due.id from event_outbox due
                where due.status in ('WAITING', 'RUNNING') and due.next_attempt_at <= now()
                  and (due.reaction = any (?)) = ?
                  and not exists (
                      select 1 from event_outbox earlier
                      where earlier.reaction = due.reaction and earlier.key = due.key and earlier.id < due.id
                        and earlier.status <> 'DONE')
                order by due.next_attempt_at, due.id limit 1
                for update skip locked)
            returning id, reaction, key, payload, attempts
            """;
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

    private final DataSource dataSource;

    @Inject
    ReactionStep(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<OutboxRow> claimOneOf(Set<String> reactions) throws SQLException {
        return claim(reactions, true);
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<OutboxRow> claimNoneOf(Set<String> reactions) throws SQLException {
        return claim(reactions, false);
    }

    private Optional<OutboxRow> claim(Set<String> reactions, boolean amongThem) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            statement.setArray(1, connection.createArrayOf("text", reactions.toArray()));
            statement.setBoolean(2, amongThem);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new OutboxRow(
                                row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)))
                        : Optional.empty();
            }
        }
    }

    /** The reaction and the mark that it is done, both or none. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    void reactAndDone(Reaction<DomainEvent> reaction, OutboxRow row) throws Exception {
        reaction.react(row.event(reaction.event()));
        markDone(row);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void done(OutboxRow row) throws SQLException {
        markDone(row);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(OutboxRow row, boolean outside, Throwable error) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FAILED)) {
            statement.setInt(1, outside ? MOST_ATTEMPTS_OUTSIDE : MOST_ATTEMPTS);
            statement.setString(2, inWords(error));
            statement.setString(3, outside ? "15 minutes" : "3 minutes");
            statement.setLong(4, row.id());
            statement.setInt(5, row.attempts());
            statement.executeUpdate();
        }
    }

    /** The try that was counted before it was made did not happen. */
    @Transactional(TxType.REQUIRES_NEW)
    void postpone(OutboxRow row, NotYet later) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(POSTPONE)) {
            statement.setString(1, inWords(later));
            statement.setObject(2, later.again().atOffset(ZoneOffset.UTC));
            statement.setLong(3, row.id());
            statement.setInt(4, row.attempts());
            statement.executeUpdate();
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void park(OutboxRow row, String why) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(PARK)) {
            statement.setString(1, why);
            statement.setLong(2, row.id());
            statement.executeUpdate();
        }
    }

    private void markDone(OutboxRow row) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(DONE)) {
            statement.setLong(1, row.id());
            statement.setInt(2, row.attempts());
            statement.executeUpdate();
        }
    }

    private static String inWords(Throwable error) {
        String words = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        return words.length() > LONGEST_ERROR ? words.substring(0, LONGEST_ERROR) : words;
    }
}
