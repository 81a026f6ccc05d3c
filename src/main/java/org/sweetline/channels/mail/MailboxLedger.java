package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How far a mailbox is read, and what was found in it. */
@ApplicationScoped
class MailboxLedger {

    private static final String OPEN = """
            insert into mail_mailbox (name, uid_validity, last_uid, connected_at, updated_at) values (?, ?, 0, ?, ?)
            on conflict (name) do update set uid_validity = excluded.uid_validity, updated_at = excluded.updated_at,
                last_uid = case when mail_mailbox.uid_validity = excluded.uid_validity then mail_mailbox.last_uid else 0 end
            returning last_uid, connected_at
            """;
    private static final String ADVANCE =
            "update mail_mailbox set last_uid = greatest(last_uid, ?), updated_at = ? where name = ? and uid_validity = ?";
    private static final String ENTER = """
            insert into mail_ledger (mailbox, uid_validity, uid, delivery_id, size, remark, at) values (?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String TRY_LOCK = "select pg_try_advisory_lock(hashtextextended(?, 11))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtextextended(?, 11))";

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    MailboxLedger(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** @param connectedAt when we first read this mailbox: what others had read before then is history */
    record Place(long lastUid, Instant connectedAt) {}

    interface Turn {
        void take() throws Exception;
    }

    /** Runs the turn unless another node has the mailbox; its lock ends with its process. */
    boolean alone(String mailbox, Turn turn) throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            if (!ask(connection, TRY_LOCK, mailbox)) {
                return false;
            }
            try {
                turn.take();
            } finally {
                ask(connection, UNLOCK, mailbox);
            }
            return true;
        }
    }

    /** Where to go on; from the start when the server has numbered the mailbox anew. */
    Place open(String mailbox, long uidValidity) throws SQLException {
        OffsetDateTime now = now();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OPEN)) {
            statement.setString(1, mailbox);
            statement.setLong(2, uidValidity);
            statement.setObject(3, now);
            statement.setObject(4, now);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Place(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
    }

    /** @param delivery null for a mail that was passed over; the remark says why */
    void enter(String mailbox, long uidValidity, long uid, @Nullable Long delivery, long size, String remark)
            throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, mailbox);
            statement.setLong(2, uidValidity);
            statement.setLong(3, uid);
            statement.setObject(4, delivery, Types.BIGINT);
            statement.setLong(5, size);
            statement.setString(6, remark);
            statement.setObject(7, now());
            statement.executeUpdate();
        }
    }

    void advance(String mailbox, long uidValidity, long uid) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setLong(1, uid);
            statement.setObject(2, now());
            statement.setString(3, mailbox);
            statement.setLong(4, uidValidity);
            statement.executeUpdate();
        }
    }

    private static boolean ask(Connection connection, String sql, String mailbox) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, mailbox);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
