package org.sweetline.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries of reactions, and what is written of them. */
@ApplicationScoped
class ReactionRun {

    private static final Logger LOG = System.getLogger(ReactionRun.class.getName());

    private final ReactionStep step;
    private final ReactionCatalogue reactions;

    @Inject
    ReactionRun(ReactionStep step, ReactionCatalogue reactions) {
        this.step = step;
        this.reactions = reactions;
    }

    /** In one transaction, which spares the work of the others; when any fails each gets its own, so that none harms another. */
    void of(List<OutboxRow> ofOneKey) throws Exception {
        if (ofOneKey.size() == 1 || !together(ofOneKey)) {
            for (OutboxRow row : ofOneKey) {
                of(row);
            }
        }
    }

    private boolean together(List<OutboxRow> rows) {
        List<DueReaction> due = new ArrayList<>();
        for (OutboxRow row : rows) {
            reactions.named(row.reaction()).ifPresent(reaction -> due.add(new DueReaction(reaction, row)));
        }
        if (due.size() < rows.size()) {
            return false;
        }
        try {
            step.reactAndDone(due);
            return true;
        } catch (Exception | StackOverflowError e) {
            LOG.log(
                    Level.DEBUG,
                    "reactions to {0} go on one by one: {1}",
                    rows.get(0).key(),
                    e);
            return false;
        }
    }

    void of(OutboxRow row) throws Exception {
        Optional<Reaction<DomainEvent>> reaction = reactions.named(row.reaction());
        if (reaction.isEmpty()) {
            step.park(row, "There is no reaction of this name any more.");
            return;
        }
        try {
            react(new DueReaction(reaction.get(), row));
        } catch (NotYet later) {
            step.postpone(row, later);
        } catch (Exception | StackOverflowError e) {
            LOG.log(Level.WARNING, "{0} failed for {1}, try {2}: {3}", row.reaction(), row.key(), row.attempts(), e);
            step.failed(row, reaction.get().reachesOutside(), e);
        }
    }

    private void react(DueReaction due) throws Exception {
        if (due.reaction().reachesOutside()) {
            due.react();
            step.done(due.row());
        } else {
            step.reactAndDone(List.of(due));
        }
    }
}
