package org.sweetline.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.sweetline.contact.ContactTurns;
import org.sweetline.schema.Plans;
import org.sweetline.time.RowTime;

/** The transactions of the worker. */
@ApplicationScoped
class IntakeStep {

    private static final int MOST_ATTEMPTS = 3;
    private static final int LONGEST_ERROR = 1_000;
    private static final String DUE = """
            select id, channel, external_id, received_at, size, attempts, body, stored_file from intake_delivery
            where status = 'WAITING' and next_attempt_at <= now() order by next_attempt_at, id limit ?
            """;
    private static final String LOCK =
            "select id from intake_delivery where id = any(?) and status = 'WAITING' order by id for update skip locked";
    private static final String DONE = """
            update intake_delivery d set status = 'DONE', result = filed.result, last_error = null
            from unnest((select cast(? as bigint[])), (select cast(? as text[]))) as filed (id, result)
            where d.id = filed.id
            """;
    private static final String FAILED = """
            update intake_delivery set attempts = attempts + 1, last_error = ?,
                status = case when attempts + 1 >= ? then 'FAILED' else 'WAITING' end,
                next_attempt_at = now() + interval '2 seconds' * power(3, attempts)
            where id = ? and status = 'WAITING'
            """;

    private final DataSource dataSource;

    @Inject
    IntakeStep(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<DueDelivery> due(int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setInt(1, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<DueDelivery> due = new ArrayList<>();
                while (rows.next()) {
                    Instant receivedAt = RowTime.instant(rows, 4);
                    Delivery delivery = new Delivery(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            receivedAt,
                            rows.getLong(5),
                            rows.getInt(6));
                    due.add(new DueDelivery(
                            delivery, new KeptBody(rows.getBytes(7), rows.getString(8), rows.getLong(5))));
                }
                return due;
            }
        }
    }

    /** All or none. What another node has locked or filed meanwhile is left to it. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    void file(List<PreparedDelivery<?>> prepared) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (prepared.size() > 1) {
                Plans.anew(connection);
            }
            Set<Long> ours = lock(connection, prepared);
            List<PreparedDelivery<?>> due = prepared.stream()
                    .filter(one -> ours.contains(one.delivery().id()))
                    .toList();
            ContactTurns.take(connection, speakers(due));
            Map<Long, String> results = PreparedDelivery.file(due);
            try (PreparedStatement done = connection.prepareStatement(DONE)) {
                done.setArray(
                        1, connection.createArrayOf("bigint", results.keySet().toArray()));
                done.setArray(
                        2, connection.createArrayOf("text", results.values().toArray()));
                done.executeUpdate();
            }
        }
    }

    private static Set<String> speakers(List<PreparedDelivery<?>> due) {
        Set<String> values = new HashSet<>();
        due.forEach(one -> one.speakers().forEach(point -> values.add(point.value())));
        return values;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(Delivery delivery, Throwable error) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FAILED)) {
            String words = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
            statement.setString(1, words.substring(0, Math.min(LONGEST_ERROR, words.length())));
            statement.setInt(2, MOST_ATTEMPTS);
            statement.setLong(3, delivery.id());
            statement.executeUpdate();
        }
    }

    private static Set<Long> lock(Connection connection, List<PreparedDelivery<?>> prepared) throws SQLException {
        Long[] ids = prepared.stream().map(one -> one.delivery().id()).toArray(Long[]::new);
        Array wanted = connection.createArrayOf("bigint", ids);
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setArray(1, wanted);
            try (ResultSet rows = statement.executeQuery()) {
                Set<Long> locked = new HashSet<>();
                while (rows.next()) {
                    locked.add(rows.getLong(1));
                }
                return locked;
            }
        }
    }
}
