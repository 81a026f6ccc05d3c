package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.time.RowTime;

/** Reactions that gave up, for a person to look at. */
@ApplicationScoped
public class ParkedReactions {

    private final DataSource dataSource;
    private final WakeUp wakeUp;

    @Inject
    ParkedReactions(DataSource dataSource, WakeUp wakeUp) {
        this.dataSource = dataSource;
        this.wakeUp = wakeUp;
    }

    /** One parked reaction, with the last error in words. */
    public record ParkedReaction(
            long id,
            String reaction,
            String event,
            String key,
            int attempts,
            @Nullable String lastError,
            Instant createdAt) {}

    /** How the outbox stands: rows that wait, rows that are parked, and the age of the oldest row that is due, in seconds. */
    public record OutboxState(long waiting, long parked, long oldestDueSeconds) {}

    /** The oldest hundred. */
    public List<ParkedReaction> list() throws SQLException {
        String query = """
                select id, reaction, event, key, attempts, last_error, created_at
                from event_outbox where status = 'PARKED' order by id limit 100
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            List<ParkedReaction> parked = new ArrayList<>();
            while (rows.next()) {
                parked.add(new ParkedReaction(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getInt(5),
                        rows.getString(6),
                        RowTime.instant(rows, 7)));
            }
            return parked;
        }
    }

    public OutboxState state() throws SQLException {
        String query = """
                select count(*) filter (where status in ('WAITING', 'RUNNING')), count(*) filter (where status = 'PARKED'),
                    coalesce(extract(epoch from now() - min(next_attempt_at) filter (where status = 'WAITING' and next_attempt_at < now())), 0)
                from event_outbox where status <> 'DONE'
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new OutboxState(row.getLong(1), row.getLong(2), (long) row.getDouble(3));
        }
    }

    /** False when it is no longer parked. */
    @Transactional
    public boolean retry(long id) throws SQLException {
        boolean changed = change(
                "update event_outbox set status = 'WAITING', attempts = 0, next_attempt_at = now() where id = ? and status = 'PARKED'",
                id);
        wakeUp.relays();
        return changed;
    }

    @Transactional
    public boolean drop(long id) throws SQLException {
        return change("update event_outbox set status = 'DONE' where id = ? and status = 'PARKED'", id);
    }

    private boolean change(String update, long id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setLong(1, id);
            return statement.executeUpdate() == 1;
        }
    }
}
