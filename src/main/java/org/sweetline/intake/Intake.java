package org.sweetline.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.sweetline.storage.FileStore;
import org.sweetline.storage.StoredFile;
import org.sweetline.work.AfterCommit;

/** Keeps what comes from the outside before anything reads it. What is accepted survives a crash and is read once. */
@ApplicationScoped
public class Intake {

    private static final String INSERT = """
            insert into intake_delivery (channel, external_id, received_at, body, stored_file, size, next_attempt_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (channel, external_id) do nothing
            returning id
            """;
    private static final String FIND = "select id from intake_delivery where channel = ? and external_id = ?";

    private static final String KNOWN =
            "select external_id from intake_delivery where channel = ? and external_id = any(?)";

    private static final int MOST_IN_ROW = 128 << 10;

    private final FileStore files;
    private final DataSource dataSource;
    private final AfterCommit after;
    private final Clock clock;

    @Inject
    Intake(FileStore files, DataSource dataSource, AfterCommit after, Clock clock) {
        this.files = files;
        this.dataSource = dataSource;
        this.after = after;
        this.clock = clock;
    }

    /** As {@link #accept(String, String, byte[])}, but durable, and read, once the caller's transaction is committed. */
    @Transactional(TxType.MANDATORY)
    public Accepted acceptWithin(String channel, String externalId, byte[] raw) {
        return record(channel, externalId, kept(raw));
    }

    /** Durable when it returns. A second delivery of the same channel and external id is answered with the first. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Accepted accept(String channel, String externalId, byte[] raw) {
        return record(channel, externalId, kept(raw));
    }

    /** Known by its content: the same bytes are the same delivery. Above the limit: a TOO_LARGE problem, nothing kept. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Accepted accept(String channel, InputStream raw, long limit) throws IOException {
        byte[] head = raw.readNBytes(MOST_IN_ROW + 1);
        if (head.length <= MOST_IN_ROW) {
            return record(channel, StoredFile.sha256(head), kept(head));
        }
        StoredFile file = files.store(new SequenceInputStream(new ByteArrayInputStream(head), raw), limit);
        return record(channel, file.sha256(), new KeptBody(null, file.sha256(), file.size()));
    }

    /** Those of the external ids that have been accepted already. */
    public Set<String> known(String channel, List<String> externalIds) {
        Set<String> known = new HashSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setString(1, channel);
            statement.setArray(2, connection.createArrayOf("text", externalIds.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.add(row.getString(1));
                }
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException("deliveries could not be looked up", e);
        }
    }

    private KeptBody kept(byte[] raw) {
        if (raw.length > MOST_IN_ROW) {
            StoredFile file = files.store(raw);
            return new KeptBody(null, file.sha256(), file.size());
        }
        files.requireSpace();
        return KeptBody.inRow(raw);
    }

    private Accepted record(String channel, String externalId, KeptBody body) {
        try (Connection connection = dataSource.getConnection()) {
            Accepted accepted = insert(connection, channel, externalId, body);
            if (accepted.fresh()) {
                after.wake(IntakeWorker.NAME);
            }
            return accepted;
        } catch (SQLException e) {
            throw new IllegalStateException("a delivery could not be kept", e);
        }
    }

    private Accepted insert(Connection connection, String channel, String externalId, KeptBody body)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, channel);
            statement.setString(2, externalId);
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setBytes(4, body.bytes());
            statement.setString(5, body.storedFile());
            statement.setLong(6, body.size());
            statement.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? new Accepted(row.getLong(1), true)
                        : new Accepted(find(connection, channel, externalId), false);
            }
        }
    }

    private static long find(Connection connection, String channel, String externalId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, channel);
            statement.setString(2, externalId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
