package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sweetline.json.Json;
import org.sweetline.schema.Statements;

/** Writes events as rows, through the connection of the running transaction: all of a transaction in one statement. */
@ApplicationScoped
class EventRows {

    private static final int VERSION = 1;

    // Arrays are hidden from the planner, which would make a plan for each length of them.
    private static final String FEED = """
            insert into change_feed (event, key, payload, at)
            select event, key, payload, ?
            from unnest((select cast(? as text[])), (select cast(? as text[])), (select cast(? as text[])))
                with ordinality as told (event, key, payload, place)
            order by place
            """;
    private static final String FEED_AND_OUTBOX = "with fed as (" + FEED + ") " + """
            insert into event_outbox (reaction, event, version, key, payload, created_at, next_attempt_at, reaches_outside)
            select reaction, event, ?, key, payload, ?, due, reaches_outside
            from unnest((select cast(? as text[])), (select cast(? as text[])), (select cast(? as text[])),
                    (select cast(? as text[])), (select cast(? as timestamptz[])), (select cast(? as boolean[])))
                with ordinality as follows (reaction, event, key, payload, due, reaches_outside, place)
            order by place
            """;

    private final Statements statements;

    @Inject
    EventRows(Statements statements) {
        this.statements = statements;
    }

    /** Answers the reactions that follow. */
    Set<Reaction<DomainEvent>> write(List<DomainEvent> events, ReactionCatalogue reactions, Instant now)
            throws SQLException {
        Set<Reaction<DomainEvent>> follow = new HashSet<>();
        Columns feed = new Columns();
        Columns outbox = new Columns();
        for (DomainEvent event : events) {
            String payload = Json.write(event);
            feed.add(event, payload);
            for (Reaction<DomainEvent> reaction : reactions.to(event)) {
                outbox.add(event, payload);
                outbox.add(reaction, now.plus(reaction.delay(event)));
                follow.add(reaction);
            }
        }
        if (follow.isEmpty()) {
            statements.change(FEED, now, feed.events, feed.keys, feed.payloads);
        } else {
            statements.change(
                    FEED_AND_OUTBOX,
                    now,
                    feed.events,
                    feed.keys,
                    feed.payloads,
                    VERSION,
                    now,
                    outbox.reactions,
                    outbox.events,
                    outbox.keys,
                    outbox.payloads,
                    outbox.due,
                    outbox.reachesOutside);
        }
        return follow;
    }

    private static final class Columns {
        private final List<String> events = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private final List<String> payloads = new ArrayList<>();
        private final List<String> reactions = new ArrayList<>();
        private final List<String> due = new ArrayList<>();
        private final List<String> reachesOutside = new ArrayList<>();

        void add(DomainEvent event, String payload) {
            events.add(event.getClass().getSimpleName());
            keys.add(event.key());
            payloads.add(payload);
        }

        void add(Reaction<DomainEvent> reaction, Instant at) {
            reactions.add(reaction.name());
            due.add(at.toString());
            reachesOutside.add(String.valueOf(reaction.reachesOutside()));
        }
    }
}
