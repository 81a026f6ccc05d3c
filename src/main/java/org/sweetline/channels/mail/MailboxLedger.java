package org.sweetline.channels.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.time.RowTime;

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
            "update mail_mailbox set last_uid = greatest(last_uid, ?), updated_at = ? where name = ? and uid_validity"
                    + " = ?";
    private static final String ENTER = """
        insert into mail_ledger (mailbox, uid_validity, uid, delivery_id, size, remark, at) values (?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """;
    private static final String KNOWN = """
        select fingerprint, max(delivery_id) from mail_ledger
        where mailbox = ? and fingerprint = any(?) and fingerprint <> '' and uid_validity <> ? and delivery_id is not null
        group by fingerprint
        """;
    private static final String SIGN = """
        update mail_ledger set fingerprint = signed.fingerprint
        from unnest(?, ?) as signed (uid, fingerprint)
        where mail_ledger.mailbox = ? and mail_ledger.uid_validity = ? and mail_ledger.uid = signed.uid
        """;
    private static final String PASS = """
        insert into mail_ledger (mailbox, uid_validity, at, uid, delivery_id, size, remark, fingerprint)
        select ?, ?, ?, passed.* from unnest(?, ?, ?, ?, ?) as passed
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

    /**
     * A mail that was not fetched.
     *
     * @param delivery what it had become before; null for one that never was ours to read
     * @param remark why it was not
     */
    record Passed(long uid, @Nullable Long delivery, long size, String remark, String fingerprint) {}

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
                return new Place(row.getLong(1), RowTime.instant(row, 2));
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

    /** Deliveries that the mails became before the server numbered the mailbox anew, by their fingerprint. */
    Map<String, Long> known(String mailbox, long uidValidity, List<String> fingerprints) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setString(1, mailbox);
            statement.setArray(2, connection.createArrayOf("text", fingerprints.toArray()));
            statement.setLong(3, uidValidity);
            Map<String, Long> known = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(row.getString(1), row.getLong(2));
                }
            }
            return known;
        }
    }

    /** Keeps by what entered mails will be known again: uids and fingerprints, side by side. */
    void sign(String mailbox, long uidValidity, List<Long> uids, List<String> fingerprints) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SIGN)) {
            statement.setArray(1, connection.createArrayOf("bigint", uids.toArray()));
            statement.setArray(2, connection.createArrayOf("text", fingerprints.toArray()));
            statement.setString(3, mailbox);
            statement.setLong(4, uidValidity);
            statement.executeUpdate();
        }
    }

    /** Enters mails that need not be fetched, all at once. */
    void enter(String mailbox, long uidValidity, List<Passed> mails) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(PASS)) {
            statement.setString(1, mailbox);
            statement.setLong(2, uidValidity);
            statement.setObject(3, now());
            statement.setArray(4, array(connection, "bigint", mails, Passed::uid));
            statement.setArray(5, array(connection, "bigint", mails, Passed::delivery));
            statement.setArray(6, array(connection, "bigint", mails, Passed::size));
            statement.setArray(7, array(connection, "text", mails, Passed::remark));
            statement.setArray(8, array(connection, "text", mails, Passed::fingerprint));
            statement.executeUpdate();
        }
    }

    private static Array array(
            Connection connection, String type, List<Passed> mails, Function<Passed, @Nullable Object> column)
            throws SQLException {
        @Nullable Object[] values = new Object[mails.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(mails.get(i));
        }
        return connection.createArrayOf(type, values);
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
