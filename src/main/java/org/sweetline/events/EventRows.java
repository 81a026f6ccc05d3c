package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.sweetline.json.Json;

/** Writes events as rows, through the connection of the running transaction. */
@ApplicationScoped
class EventRows {

    private static final int VERSION = 1;
    private static final String FEED = "insert into change_feed (event, key, payload, at) values (?, ?, ?, ?)";
    private static final String OUTBOX = """
            insert into event_outbox (reaction, event, version, key, payload, created_at, next_attempt_at, reaches_outside)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource dataSource;

    @Inject
    EventRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Answers the reactions that follow. */
    Set<Reaction<DomainEvent>> write(List<DomainEvent> events, ReactionCatalogue reactions, Instant now)
            throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement feed = connection.prepareStatement(FEED);
                PreparedStatement outbox = connection.prepareStatement(OUTBOX)) {
            Set<Reaction<DomainEvent>> follow = new HashSet<>();
            for (DomainEvent event : events) {
                String payload = Json.write(event);
                addToFeed(feed, event, payload, now);
                for (Reaction<DomainEvent> reaction : reactions.to(event)) {
                    addToOutbox(outbox, reaction, event, payload, now);
                    follow.add(reaction);
                }
            }
            feed.executeBatch();
            if (!follow.isEmpty()) {
                outbox.executeBatch();
            }
            return follow;
        }
    }

    private static void addToFeed(PreparedStatement feed, DomainEvent event, String payload, Instant now)
            throws SQLException {
        feed.setString(1, event.getClass().getSimpleName());
        feed.setString(2, event.key());
        feed.setString(3, payload);
        feed.setObject(4, now.atOffset(ZoneOffset.UTC));
        feed.addBatch();
    }

    private static void addToOutbox(
            PreparedStatement outbox, Reaction<DomainEvent> reaction, DomainEvent event, String payload, Instant now)
            throws SQLException {
        outbox.setString(1, reaction.name());
        outbox.setString(2, event.getClass().getSimpleName());
        outbox.setInt(3, VERSION);
        outbox.setString(4, event.key());
        outbox.setString(5, payload);
        outbox.setObject(6, now.atOffset(ZoneOffset.UTC));
        outbox.setObject(7, now.plus(reaction.delay(event)).atOffset(ZoneOffset.UTC));
        outbox.setBoolean(8, reaction.reachesOutside());
        outbox.addBatch();
    }
}
