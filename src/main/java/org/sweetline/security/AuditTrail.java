package org.sweetline.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.time.RowTime;

/** Who changed what, and when. Rows are only added; the database refuses to change them. */
@ApplicationScoped
public class AuditTrail {

    private static final String INSERT = """
            insert into audit_row (at, account_id, actor, action, subject, detail, request_id)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            select id, at, actor, action, subject, detail, request_id from audit_row
            where id < ? order by id desc limit ?
            """;

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    AuditTrail(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** What an account did, in the caller's transaction when there is one. */
    @Transactional(TxType.SUPPORTS)
    public void record(CurrentAccount by, String action, String subject, String detail) {
        insert(by.id(), by.name(), action, subject, detail, by.requestId());
    }

    /** What an account did, where a desk knows the person but not the request. */
    @Transactional(TxType.SUPPORTS)
    public void record(long account, String name, String action, String subject, String detail) {
        insert(account, name, action, subject, detail, "");
    }

    /** What happened without anybody signed in, such as a failed sign-in. */
    @Transactional(TxType.SUPPORTS)
    public void recordUnnamed(String actor, String action, String subject, String detail) {
        insert(null, actor, action, subject, detail, "");
    }

    /** Newest first. */
    public List<AuditRowView> list(Optional<Long> before, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(LIST)) {
            statement.setLong(1, before.orElse(Long.MAX_VALUE));
            statement.setInt(2, limit);
            try (ResultSet rows = statement.executeQuery()) {
                List<AuditRowView> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(new AuditRowView(
                            rows.getLong(1),
                            RowTime.instant(rows, 2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getString(7)));
                }
                return list;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail can't be read", e);
        }
    }

    private void insert(
            @Nullable Long account, String actor, String action, String subject, String detail, String requestId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(2, account, Types.BIGINT);
            statement.setString(3, actor);
            statement.setString(4, action);
            statement.setString(5, subject);
            statement.setString(6, detail);
            statement.setString(7, requestId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail can't be written", e);
        }
    }
}
