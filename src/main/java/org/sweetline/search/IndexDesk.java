package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.ComponentHealth;
import org.sweetline.web.HealthReporter;
import org.sweetline.work.Loops;

/** The index as an administrator sees it. */
@ApplicationScoped
class IndexDesk implements HealthReporter {

    private static final String NAME = "search";

    private final LiveIndex live;
    private final RebuildProgress progress;
    private final Loops loops;

    @Inject
    IndexDesk(LiveIndex live, RebuildProgress progress, Loops loops) {
        this.live = live;
        this.progress = progress;
        this.loops = loops;
    }

    IndexView view() throws IOException, SQLException {
        TicketIndex index = live.current();
        return progress.view(index.complete(), index.documents());
    }

    void rebuild() {
        if (!progress.ask()) {
            throw new ProblemException(SearchProblem.REBUILD_RUNNING, "The index is being rebuilt already.");
        }
        loops.wake(Reindex.NAME);
    }

    @Override
    public ComponentHealth health() {
        try {
            IndexView view = view();
            Map<String, Long> figures =
                    Map.of("documents", (long) view.documents(), "done", view.done(), "total", view.total());
            boolean ready = live.current().complete();
            return new ComponentHealth(
                    NAME,
                    ready ? "ok" : "starting",
                    view.startedAt(),
                    ready ? "Finds everything" : "Is being built from the tables; finds the newest things first",
                    view.lastError(),
                    null,
                    figures);
        } catch (IOException | SQLException | RuntimeException e) {
            return new ComponentHealth(
                    NAME,
                    "down",
                    null,
                    "The index can't be opened",
                    e.getClass().getSimpleName(),
                    null,
                    Map.of());
        }
    }
}
