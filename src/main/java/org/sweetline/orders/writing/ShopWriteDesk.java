package org.sweetline.orders.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.orders.OrderCommentWritten;
import org.sweetline.orders.OrderProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;

/** What a person does with something written to the shop. */
@ApplicationScoped
public class ShopWriteDesk {

    private static final String INSERT = """
            insert into shop_write (order_id, kind, text, visible, account_id, author, created_at, marker, request_key)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (account_id, request_key) do nothing returning id
            """;
    private static final String REPEATED = "select id from shop_write where account_id = ? and request_key = ?";
    private static final String AGAIN = "update shop_write set state = 'WAITING', last_words = '' where id = ? and"
            + " order_id = ? and state = 'FAILED'";
    private static final String WITHDRAW = "update shop_write set state = 'WITHDRAWN' where id = ? and order_id = ? and"
            + " state in ('WAITING', 'FAILED')";
    private static final String KNOWN = "select 1 from shop_write where id = ? and order_id = ?";

    private final DataSource dataSource;
    private final DomainEvents events;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    ShopWriteDesk(DataSource dataSource, DomainEvents events, AuditTrail audit, Clock clock) {
        this.dataSource = dataSource;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param requestKey a repeated one gives the first write */
    public record Words(
            ShopWriteKind kind,
            String text,
            boolean visible,
            @Nullable String requestKey) {}

    /** Writes it down; it goes to the shop as soon as the shop is there. */
    @Transactional(rollbackOn = Throwable.class)
    public long write(long order, String number, Words words, CurrentAccount by) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            long created = insert(connection, order, words, by);
            if (created == 0) {
                return repeated(connection, words, by);
            }
            events.publish(new OrderCommentWritten(created));
            String whose = words.visible() ? "for the customer to see" : "for the shop only";
            audit.record(by, "order-comment-written", number, whose + ", W-" + created);
            return created;
        }
    }

    /** What the shop refused is sent once more; doing so twice changes nothing. */
    @Transactional(rollbackOn = Throwable.class)
    public void again(long order, String number, long write, CurrentAccount by) throws SQLException {
        if (changed(AGAIN, order, write)) {
            events.publish(new OrderCommentWritten(write));
            audit.record(by, "order-comment-sent-again", number, "W-" + write);
        }
    }

    /** Throws WRITE_ON_ITS_WAY for what may have reached the shop. */
    @Transactional(rollbackOn = Throwable.class)
    public void withdraw(long order, String number, long write, CurrentAccount by) throws SQLException {
        if (!changed(WITHDRAW, order, write)) {
            throw new ProblemException(
                    OrderProblem.WRITE_ON_ITS_WAY, "It is with the shop, or may be; it can't be withdrawn any more.");
        }
        audit.record(by, "order-comment-withdrawn", number, "W-" + write);
    }

    private long insert(Connection connection, long order, Words words, CurrentAccount by) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setLong(1, order);
            statement.setString(2, words.kind().name());
            statement.setString(3, words.text());
            statement.setBoolean(4, words.visible());
            statement.setLong(5, by.id());
            statement.setString(6, by.name());
            statement.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(8, marker());
            statement.setString(9, words.requestKey());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private static long repeated(Connection connection, Words words, CurrentAccount by) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REPEATED)) {
            statement.setLong(1, by.id());
            statement.setString(2, words.requestKey());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private boolean changed(String update, long order, long write) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement known = connection.prepareStatement(KNOWN);
                PreparedStatement statement = connection.prepareStatement(update)) {
            known.setLong(1, write);
            known.setLong(2, order);
            try (ResultSet row = known.executeQuery()) {
                if (!row.next()) {
                    throw new ProblemException(OrderProblem.NO_SUCH_WRITE, "The order has no comment " + write + ".");
                }
            }
            statement.setLong(1, write);
            statement.setLong(2, order);
            return statement.executeUpdate() == 1;
        }
    }

    /** Short enough to stand under a comment, too long to be there by chance. */
    private String marker() {
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        return "[SL-" + HexFormat.of().formatHex(bytes) + "]";
    }
}
