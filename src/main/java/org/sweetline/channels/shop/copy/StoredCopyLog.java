package org.sweetline.channels.shop.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.channels.shop.ShopLine;
import org.sweetline.time.RowTime;

/** The log as rows. Each call is one statement: a crash between two only costs reading a stretch twice. */
@ApplicationScoped
class StoredCopyLog implements CopyLog {
    private static final String READ = """
            select newest_change, shop_ahead_ms, as_of, asked_at, failures, rests_until, last_error, last_refusal,
                old_clock
            from shop_standing where shop = ? and listing = ?
            """;
    private static final String WRITE = """
            insert into shop_standing (newest_change, shop_ahead_ms, as_of, asked_at, failures, rests_until, last_error,
                last_refusal, old_clock, shop, listing)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (shop, listing) do update set newest_change = excluded.newest_change,
                shop_ahead_ms = excluded.shop_ahead_ms, as_of = excluded.as_of, asked_at = excluded.asked_at,
                failures = excluded.failures, rests_until = excluded.rests_until, last_error = excluded.last_error,
                last_refusal = excluded.last_refusal, old_clock = excluded.old_clock
            """;
    private static final String OPEN =
            "insert into shop_gap (floor, ceiling, below, shop, listing) values (?, ?, ?, ?, ?)";
    private static final String NEWEST = """
            select id, listing, floor, ceiling, below, failures, rests_until from shop_gap
            where shop = ? and rests_until <= ? and ceiling >= ?
            order by ceiling desc, id desc limit 1
            """;
    private static final String UNREAD =
            "select exists (select 1 from shop_gap where shop = ? and listing = coalesce(?, listing))";
    private static final String REPLACE =
            "update shop_gap set floor = ?, ceiling = ?, below = ?, failures = ?, rests_until = ? where id = ?";
    private static final String CLOSE = "delete from shop_gap where id = ?";

    private final DataSource dataSource;

    @Inject
    StoredCopyLog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Standing standing(String listing) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = Rows.set(connection.prepareStatement(READ), ShopLine.SHOP, listing);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? standing(row) : Standing.atFirst();
        }
    }

    @Override
    public void write(String listing, Standing standing) throws SQLException {
        Duration ahead = standing.watermark().shopAhead();
        change(
                WRITE,
                Rows.at(standing.watermark().mark()),
                ahead == null ? null : ahead.toMillis(),
                Rows.at(standing.asOf()),
                Rows.at(standing.askedAt()),
                standing.failures(),
                Rows.at(standing.restsUntil()),
                standing.lastError(),
                standing.lastRefusal(),
                Rows.at(standing.watermark().oldClock()),
                ShopLine.SHOP,
                listing);
    }

    @Override
    public void open(Gap gap) throws SQLException {
        change(OPEN, Rows.at(gap.floor()), Rows.at(gap.ceiling()), below(gap), ShopLine.SHOP, gap.listing());
    }

    @Override
    public Optional<Gap> newestGap(Instant now, Instant above) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        Rows.set(connection.prepareStatement(NEWEST), ShopLine.SHOP, Rows.at(now), Rows.at(above));
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(gap(row)) : Optional.empty();
        }
    }

    @Override
    public boolean isUnread(Optional<String> listing) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        Rows.set(connection.prepareStatement(UNREAD), ShopLine.SHOP, listing.orElse(null));
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public void replace(Gap gap) throws SQLException {
        change(
                REPLACE,
                Rows.at(gap.floor()),
                Rows.at(gap.ceiling()),
                below(gap),
                gap.failures(),
                Rows.at(gap.restsUntil()),
                gap.id());
    }

    @Override
    public void close(Gap gap) throws SQLException {
        change(CLOSE, gap.id());
    }

    private void change(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = Rows.set(connection.prepareStatement(sql), values)) {
            statement.executeUpdate();
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Long ahead = row.getObject(2, Long.class);
        Duration shopAhead = ahead == null ? null : Duration.ofMillis(ahead);
        return new Standing(
                new Watermark(RowTime.nullable(row, 1), shopAhead, RowTime.nullable(row, 9)),
                RowTime.nullable(row, 3),
                RowTime.nullable(row, 4),
                row.getInt(5),
                RowTime.instant(row, 6),
                row.getString(7),
                row.getString(8));
    }

    private static Gap gap(ResultSet row) throws SQLException {
        Long below = row.getObject(5, Long.class);
        return new Gap(
                row.getLong(1),
                row.getString(2),
                RowTime.instant(row, 3),
                RowTime.instant(row, 4),
                below == null ? OptionalLong.empty() : OptionalLong.of(below),
                row.getInt(6),
                RowTime.instant(row, 7));
    }

    private static @Nullable Long below(Gap gap) {
        return gap.below().isPresent() ? gap.below().getAsLong() : null;
    }
}
