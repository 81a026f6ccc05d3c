package org.sweetline.channels.shop.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.sweetline.channels.shop.line.Health.State;
import org.sweetline.events.DomainEvents;
import org.sweetline.orders.ShopCameBack;
import org.sweetline.orders.ShopWentDown;

/** Keeps the line's state as a row; what changes in it is an episode, told in the same transaction and so only once. */
@ApplicationScoped
class LineBook implements LineLog {
    private final DataSource dataSource;
    private final DomainEvents events;
    private final Clock clock;

    @Inject
    LineBook(DataSource dataSource, DomainEvents events, Clock clock) {
        this.dataSource = dataSource;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public LineState read(String shop) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return LineRows.read(connection, shop).orElseGet(() -> LineState.atFirst(clock.instant()));
        }
    }

    @Override
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Throwable.class)
    public boolean write(String shop, LineState before, LineState after) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!LineRows.write(connection, shop, after)) {
                return false;
            }
            State was = before.health().state();
            State is = after.health().state();
            if (was.isTrouble() && (was == State.DOWN || !is.isTrouble()) && is != was) {
                end(connection, shop, was, after);
            }
            if (is.isTrouble() && is != was) {
                begin(connection, shop, is, after);
            }
            if (is.isTrouble() && !after.hasSameTroubleAs(before)) {
                EpisodeRows.failed(connection, shop, after.lastError());
            }
            return true;
        }
    }

    private void end(Connection connection, String shop, State was, LineState after) throws SQLException {
        Optional<Long> ended = EpisodeRows.end(connection, shop, after.health().since());
        if (was == State.DOWN && ended.isPresent()) {
            events.publish(new ShopCameBack(shop, ended.get()));
        }
    }

    /** A slow spell that becomes an outage is one episode. */
    private void begin(Connection connection, String shop, State is, LineState after) throws SQLException {
        // The failure that is being written is counted right after.
        long episode = EpisodeRows.begin(connection, shop, after.health(), Math.max(0, after.failures() - 1));
        if (is == State.DOWN) {
            events.publish(new ShopWentDown(shop, episode));
        }
    }
}
