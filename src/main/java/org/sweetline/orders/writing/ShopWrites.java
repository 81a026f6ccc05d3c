package org.sweetline.orders.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.sweetline.time.RowTime;
import org.sweetline.web.Words;

/** Reads what was written to the shop. */
@ApplicationScoped
public class ShopWrites {

    private static final String OF_ORDER = """
            select id, kind, text, visible, author, created_at, state, attempts, last_words, sent_at
            from shop_write where order_id = ? and state <> 'WITHDRAWN' order by id desc limit 200
            """;
    private static final String ONE = """
            select w.id, o.shop, o.external_id, w.kind, w.text, w.visible, w.author, w.marker, w.state, w.tried_at
            from shop_write w join shop_order o on o.id = w.order_id where w.id = ?
            """;
    private static final String MARKERS = "select marker from shop_write where order_id = ? and state = 'SENT'";

    private final DataSource dataSource;

    @Inject
    ShopWrites(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Newest first. */
    public List<ShopWriteView> ofOrder(Connection connection, long order) throws SQLException {
        List<ShopWriteView> writes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OF_ORDER)) {
            statement.setLong(1, order);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    writes.add(view(row));
                }
            }
        }
        return writes;
    }

    /** By which those that arrived are known again among the shop's own comments. */
    public List<String> markersOf(Connection connection, long order) throws SQLException {
        List<String> markers = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(MARKERS)) {
            statement.setLong(1, order);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    markers.add(row.getString(1));
                }
            }
        }
        return markers;
    }

    public Optional<ShopWrite> find(long id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ONE)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(write(row)) : Optional.empty();
            }
        }
    }

    private static ShopWrite write(ResultSet row) throws SQLException {
        return new ShopWrite(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                ShopWriteKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getBoolean(6),
                row.getString(7),
                row.getString(8),
                ShopWriteState.valueOf(row.getString(9)),
                Optional.ofNullable(RowTime.nullable(row, 10)));
    }

    private static ShopWriteView view(ResultSet row) throws SQLException {
        return new ShopWriteView(
                row.getLong(1),
                Words.of(ShopWriteKind.valueOf(row.getString(2))),
                row.getString(3),
                row.getBoolean(4),
                row.getString(5),
                RowTime.instant(row, 6),
                Words.of(ShopWriteState.valueOf(row.getString(7))),
                row.getInt(8),
                row.getString(9),
                RowTime.nullable(row, 10));
    }
}
