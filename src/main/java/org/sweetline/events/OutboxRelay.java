package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.sweetline.work.BackgroundLoop;

/** Runs the due reactions that stay in our database: rows of one key and reaction in their order, several keys at once. */
@ApplicationScoped
class OutboxRelay implements BackgroundLoop {

    static final String NAME = "outbox relay";

    private static final Duration NET = Duration.ofSeconds(1);

    private final ReactionStep step;
    private final ReactionRun run;

    @Inject
    OutboxRelay(ReactionStep step, ReactionRun run) {
        this.step = step;
        this.run = run;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int threads() {
        return 2;
    }

    @Override
    public Duration givesWay() {
        return SHORTLY;
    }

    @Override
    public Duration turn() throws Exception {
        List<OutboxRow> due = step.claimWithin();
        if (due.isEmpty()) {
            return NET;
        }
        for (List<OutboxRow> ofOneKey : byKey(due)) {
            run.of(ofOneKey);
        }
        return Duration.ZERO;
    }

    private static Collection<List<OutboxRow>> byKey(List<OutboxRow> due) {
        return due.stream()
                .collect(Collectors.groupingBy(OutboxRow::key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
