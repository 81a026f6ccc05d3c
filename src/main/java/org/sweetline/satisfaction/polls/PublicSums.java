package org.sweetline.satisfaction.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What everybody sees of the votes, from memory: a shared link is opened by thousands, and votes are counted for one of them. */
@ApplicationScoped
public class PublicSums {

    private static final Duration GOOD_FOR = Duration.ofSeconds(2);

    private final Polls polls;
    private final Clock clock;
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    PublicSums(Polls polls, Clock clock) {
        this.polls = polls;
        this.clock = clock;
    }

    /** @param version of the poll: with other options it is another result */
    private record Kept(PollSum sum, long version, Instant until) {}

    public PollSum of(Poll poll) throws SQLException {
        @Nullable Kept known = kept.get(poll.id());
        if (known != null && known.version() == poll.version()) {
            return clock.instant().isBefore(known.until()) ? known.sum() : recount(poll, known);
        }
        return first(poll);
    }

    /** Whoever comes while it is counted sees the last one and does not count as well. */
    private PollSum recount(Poll poll, Kept known) throws SQLException {
        Kept meanwhile = new Kept(known.sum(), known.version(), clock.instant().plus(GOOD_FOR));
        return kept.replace(poll.id(), known, meanwhile) ? count(poll) : known.sum();
    }

    /** There is nothing to show meanwhile: the others wait. */
    private synchronized PollSum first(Poll poll) throws SQLException {
        @Nullable Kept known = kept.get(poll.id());
        return known != null && known.version() == poll.version() ? known.sum() : count(poll);
    }

    private PollSum count(Poll poll) throws SQLException {
        PollSum sum = polls.sum(poll);
        kept.put(poll.id(), new Kept(sum, poll.version(), clock.instant().plus(GOOD_FOR)));
        return sum;
    }
}
