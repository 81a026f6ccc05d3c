package org.sweetline.channels.shop.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.sweetline.channels.shop.ShopLine;
import org.sweetline.time.RowTime;

/** The walks as rows, one a night. */
@ApplicationScoped
class StoredSweepLog implements SweepLog {
    private static final String LAST = """
            select night, listing, created_since, after_id, rows, mended, began_at, next_page_at, ended_at
            from shop_sweep where shop = ? order by night desc limit 1
            """;
    private static final String WRITE = """
            insert into shop_sweep (listing, created_since, after_id, rows, mended, began_at, next_page_at, ended_at, shop,
                night)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (shop, night) do update set listing = excluded.listing, after_id = excluded.after_id,
                rows = excluded.rows, mended = excluded.mended, next_page_at = excluded.next_page_at,
                ended_at = excluded.ended_at
            """;

    private final DataSource dataSource;

    @Inject
    StoredSweepLog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Optional<Walk> last() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = Rows.set(connection.prepareStatement(LAST), ShopLine.SHOP);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(walk(row)) : Optional.empty();
        }
    }

    @Override
    public void write(Walk walk) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = Rows.set(
                        connection.prepareStatement(WRITE),
                        walk.listing(),
                        Rows.at(walk.createdSince()),
                        walk.afterId(),
                        walk.rows(),
                        walk.mended(),
                        Rows.at(walk.beganAt()),
                        Rows.at(walk.nextPageAt()),
                        Rows.at(walk.endedAt()),
                        ShopLine.SHOP,
                        walk.night())) {
            statement.executeUpdate();
        }
    }

    private static Walk walk(ResultSet row) throws SQLException {
        return new Walk(
                row.getObject(1, LocalDate.class),
                row.getString(2),
                RowTime.instant(row, 3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                RowTime.instant(row, 7),
                RowTime.instant(row, 8),
                RowTime.nullable(row, 9));
    }
}
