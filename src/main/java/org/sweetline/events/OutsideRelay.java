package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sweetline.work.BackgroundLoop;

/**
 * Runs the due reactions that reach outside, apart from the others: a mail server that hangs holds up neither what stays
 * in our database nor what goes to the shop and the telephone.
 */
@ApplicationScoped
class OutsideRelay implements BackgroundLoop {

    static final String NAME = "outside relay";

    /** Of one reaction on this node. */
    private static final int MOST_AT_ONCE = 2;

    /** The three reactions of mail may hang at once and leave two threads to the others. */
    private static final int THREADS = 8;

    private static final Duration NET = Duration.ofSeconds(2);

    private final ReactionStep step;
    private final ReactionCatalogue reactions;
    private final ReactionRun run;
    private final Map<String, Integer> running = new HashMap<>();

    @Inject
    OutsideRelay(ReactionStep step, ReactionCatalogue reactions, ReactionRun run) {
        this.step = step;
        this.reactions = reactions;
        this.run = run;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int threads() {
        return THREADS;
    }

    @Override
    public Duration givesWay() {
        return SHORTLY;
    }

    @Override
    public Duration turn() throws Exception {
        Optional<OutboxRow> due = begin();
        if (due.isEmpty()) {
            return NET;
        }
        try {
            run.of(due.get());
        } finally {
            end(due.get());
        }
        return Duration.ZERO;
    }

    private synchronized Optional<OutboxRow> begin() throws SQLException {
        Set<String> free = reactions.reachingOutside().stream()
                .filter(reaction -> running.getOrDefault(reaction, 0) < MOST_AT_ONCE)
                .collect(Collectors.toSet());
        Optional<OutboxRow> due = step.claimOutside(free);
        due.ifPresent(row -> running.merge(row.reaction(), 1, Integer::sum));
        return due;
    }

    private synchronized void end(OutboxRow row) {
        running.merge(row.reaction(), -1, Integer::sum);
    }
}
