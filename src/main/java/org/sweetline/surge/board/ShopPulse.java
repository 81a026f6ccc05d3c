package org.sweetline.surge.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.surge.board.SurgeBoardView.BoardShopView;
import org.sweetline.time.RowTime;

/** How the shop is heard: when it told something by itself, and how quickly it answers. One query. */
@ApplicationScoped
class ShopPulse {

    /** As long as the line to the shop keeps them. */
    private static final Duration LATELY = Duration.ofMinutes(15);

    private static final String READ = """
            select (select max(received_at) from intake_delivery where channel in ('shopify', 'woocommerce')),
                count(a.ms), percentile_cont(0.5) within group (order by a.ms), percentile_cont(0.95) within group (order by a.ms)
            from (select * from shop_line order by since desc limit 1) l
            cross join unnest(l.answered_at, l.answer_ms) a (at, ms) where a.at >= ?
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    ShopPulse(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    BoardShopView read() throws SQLException {
        return statements
                .first(READ, ShopPulse::view, clock.instant().minus(LATELY))
                .orElseThrow();
    }

    private static BoardShopView view(ResultSet row) throws SQLException {
        return new BoardShopView(RowTime.nullable(row, 1), row.getLong(2), millis(row, 3), millis(row, 4));
    }

    private static @Nullable Long millis(ResultSet row, int column) throws SQLException {
        double millis = row.getDouble(column);
        return row.wasNull() ? null : Math.round(millis);
    }
}
