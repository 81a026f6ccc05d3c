package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sweetline.time.RowTime;

/** The log as rows. Each call is one statement: a crash between two only costs reading a stretch twice. */
@ApplicationScoped
class StoredShopLog implements ShopLog {
    private static final String READ = """
            select newest_change, as_of, news_due_at, quiet_until, failures, state, since, last_error, last_error_at,
                last_refusal
            from shop_standing where shop = ?
            """;
    private static final String WRITE = """
            insert into shop_standing (newest_change, as_of, news_due_at, quiet_until, failures, state, since, last_error,
                last_error_at, last_refusal, shop)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (shop) do update set newest_change = excluded.newest_change, as_of = excluded.as_of,
                news_due_at = excluded.news_due_at, quiet_until = excluded.quiet_until, failures = excluded.failures,
                state = excluded.state, since = excluded.since, last_error = excluded.last_error,
                last_error_at = excluded.last_error_at, last_refusal = excluded.last_refusal
            """;
    private static final String OPEN = "insert into shop_gap (floor, ceiling, below, shop) values (?, ?, ?, ?)";
    private static final String NEWEST =
            "select id, floor, ceiling, below from shop_gap where shop = ? order by ceiling desc, id desc limit 1";
    private static final String REPLACE = "update shop_gap set floor = ?, ceiling = ?, below = ? where id = ?";
    private static final String CLOSE = "delete from shop_gap where id = ?";

    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    StoredShopLog(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Override
    public Standing standing() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, MagentoOrderReader.SHOP);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? standing(row) : Standing.atFirst(clock.instant());
            }
        }
    }

    @Override
    public void write(Standing standing) throws SQLException {
        change(
                WRITE,
                at(standing.newestChange()),
                at(standing.asOf()),
                at(standing.newsDueAt()),
                at(standing.quietUntil()),
                standing.failures(),
                standing.state().name(),
                at(standing.since()),
                standing.lastError(),
                at(standing.lastErrorAt()),
                standing.lastRefusal(),
                MagentoOrderReader.SHOP);
    }

    @Override
    public void open(Gap gap) throws SQLException {
        change(OPEN, at(gap.floor()), at(gap.ceiling()), below(gap), MagentoOrderReader.SHOP);
    }

    @Override
    public Optional<Gap> newestGap() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEWEST)) {
            statement.setString(1, MagentoOrderReader.SHOP);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(gap(row)) : Optional.empty();
            }
        }
    }

    @Override
    public void replace(Gap gap) throws SQLException {
        change(REPLACE, at(gap.floor()), at(gap.ceiling()), below(gap), gap.id());
    }

    @Override
    public void close(Gap gap) throws SQLException {
        change(CLOSE, gap.id());
    }

    private void change(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                RowTime.nullable(row, 1),
                RowTime.nullable(row, 2),
                RowTime.instant(row, 3),
                RowTime.instant(row, 4),
                row.getInt(5),
                Standing.State.valueOf(row.getString(6)),
                RowTime.instant(row, 7),
                row.getString(8),
                RowTime.nullable(row, 9),
                row.getString(10));
    }

    private static Gap gap(ResultSet row) throws SQLException {
        Long below = row.getObject(4, Long.class);
        return new Gap(
                row.getLong(1),
                RowTime.instant(row, 2),
                RowTime.instant(row, 3),
                below == null ? OptionalLong.empty() : OptionalLong.of(below));
    }

    private static @Nullable Long below(Gap gap) {
        return gap.below().isPresent() ? gap.below().getAsLong() : null;
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
