package org.sweetline.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.storage.FileStore;
import org.sweetline.time.RowTime;
import org.sweetline.work.Loops;

/** What became of deliveries; those that failed wait here for a person. */
@ApplicationScoped
public class Deliveries {

    private static final String COLUMNS =
            "select id, channel, external_id, received_at, size, status, attempts, last_error, result from intake_delivery ";

    private final FileStore files;
    private final DataSource dataSource;
    private final Loops loops;

    @Inject
    Deliveries(FileStore files, DataSource dataSource, Loops loops) {
        this.files = files;
        this.dataSource = dataSource;
        this.loops = loops;
    }

    /** A delivery and what became of it: {@code WAITING}, {@code DONE} or {@code FAILED}. */
    public record KeptDelivery(
            long id,
            String channel,
            String externalId,
            Instant receivedAt,
            long size,
            String status,
            int attempts,
            @Nullable String lastError,
            @Nullable String result) {}

    /** Deliveries that wait, those that failed, and the age of the oldest that waits, in seconds. */
    public record IntakeState(long waiting, long failed, long oldestSeconds) {}

    public Optional<KeptDelivery> find(long id) throws SQLException {
        return query(COLUMNS + "where id = ?", id).stream().findFirst();
    }

    /** The bytes as they came. */
    public Optional<InputStream> raw(long id) throws SQLException {
        String query = "select body, stored_file, size from intake_delivery where id = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new KeptBody(row.getBytes(1), row.getString(2), row.getLong(3)).open(files))
                        : Optional.empty();
            }
        }
    }

    /** The oldest hundred that failed. */
    public List<KeptDelivery> stuck() throws SQLException {
        return query(COLUMNS + "where status = 'FAILED' and id > ? order by id limit 100", 0);
    }

    /** False when it is not stuck any more. */
    @Transactional
    public boolean retry(long id) throws SQLException {
        String update =
                "update intake_delivery set status = 'WAITING', attempts = 0, next_attempt_at = now() where id = ? and status = 'FAILED'";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setLong(1, id);
            boolean changed = statement.executeUpdate() == 1;
            loops.wake(IntakeWorker.NAME);
            return changed;
        }
    }

    public IntakeState state() throws SQLException {
        String query = """
                select count(*) filter (where status = 'WAITING'), count(*) filter (where status = 'FAILED'),
                    coalesce(extract(epoch from now() - min(received_at) filter (where status = 'WAITING')), 0)
                from intake_delivery where status <> 'DONE'
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new IntakeState(row.getLong(1), row.getLong(2), (long) row.getDouble(3));
        }
    }

    private List<KeptDelivery> query(String sql, long parameter) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                List<KeptDelivery> deliveries = new ArrayList<>();
                while (rows.next()) {
                    deliveries.add(new KeptDelivery(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            RowTime.instant(rows, 4),
                            rows.getLong(5),
                            rows.getString(6),
                            rows.getInt(7),
                            rows.getString(8),
                            rows.getString(9)));
                }
                return deliveries;
            }
        }
    }
}
