package org.sweetline.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.ChangeFeed;
import org.sweetline.events.FeedCursor;
import org.sweetline.events.FeedRow;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.security.SignedIn;

/** Server-sent events: what changed, from where a browser left off. */
@ApplicationScoped
@Path("/api/v1/live")
@Tag(name = "live")
public class LiveResource {

    private static final int MOST_MISSED = 1_000;
    private static final Duration MOST_AGO = Duration.ofMinutes(10);
    /** An event has the time at which it was raised, and is seen when its transaction has ended. */
    private static final Duration STILL_COMMITTING = Duration.ofSeconds(10);

    private final Streams streams;
    private final LiveFollower follower;
    private final Heartbeat heartbeat;
    private final ChangeFeed feed;
    private final CurrentAccount current;
    private final Clock clock;

    @Inject
    LiveResource(
            Streams streams,
            LiveFollower follower,
            Heartbeat heartbeat,
            ChangeFeed feed,
            CurrentAccount current,
            Clock clock) {
        this.streams = streams;
        this.follower = follower;
        this.heartbeat = heartbeat;
        this.feed = feed;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Events are named ticket, customer or order; {@code Last-Event-ID} brings what was missed, {@code reset} what is too
     * much.
     *
     * @param ago seconds since a page began to ask for what it shows, when it has no event to go on from: what was raised
     *     since then comes first, so that nothing falls between its questions and its stream
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Requires(Permission.READ_TICKETS)
    public void open(
            @Context SseEventSink sink,
            @Context Sse sse,
            @HeaderParam("Last-Event-ID") @Nullable String lastEventId,
            @QueryParam("ago") @Nullable Integer ago)
            throws SQLException {
        follower.uses(sse);
        heartbeat.uses(sse);
        SignedIn signedIn = current.signedIn();
        streams.open(sink, signedIn.accountId(), signedIn.secretHash());
        streams.sendTo(
                sink,
                sse.newEventBuilder().comment("here").reconnectDelay(2_000).build());
        if (lastEventId != null) {
            catchUp(sink, sse, cursor(lastEventId));
        } else if (ago != null) {
            catchUp(sink, sse, since(ago));
        }
    }

    private void catchUp(SseEventSink sink, Sse sse, FeedCursor cursor) throws SQLException {
        boolean known = !cursor.equals(FeedCursor.START) && feed.reaches(cursor);
        List<FeedRow> missed = known ? feed.after(cursor, MOST_MISSED + 1) : List.of();
        if (!known || missed.size() > MOST_MISSED) {
            streams.sendTo(
                    sink,
                    sse.newEventBuilder().name("reset").data(String.class, "{}").build());
            return;
        }
        missed.forEach(row -> LiveFollower.event(sse, row).ifPresent(event -> streams.sendTo(sink, event)));
    }

    private FeedCursor since(int ago) throws SQLException {
        if (ago < 0 || ago > MOST_AGO.toSeconds()) {
            return FeedCursor.START;
        }
        return feed.since(clock.instant().minusSeconds(ago).minus(STILL_COMMITTING));
    }

    private static FeedCursor cursor(String id) {
        if (!id.matches("[0-9]{1,18}-[0-9]{1,18}")) {
            return FeedCursor.START;
        }
        String[] parts = id.split("-");
        return new FeedCursor(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
