package org.sweetline.reports.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.sweetline.reports.digests.DigestTurns.Turn;
import org.sweetline.work.BackgroundLoop;

/** Sends the digests in the shop's morning. What is to be said is read beside any transaction. */
@ApplicationScoped
class DigestLoop implements BackgroundLoop {

    private static final Duration REST = Duration.ofSeconds(10);

    private final DigestStep step;
    private final DigestPost post;
    private boolean begun;

    @Inject
    DigestLoop(DigestStep step, DigestPost post) {
        this.step = step;
        this.post = post;
    }

    @Override
    public String name() {
        return "digests";
    }

    @Override
    public Duration turn() throws SQLException {
        for (DigestKind kind : DigestKind.values()) {
            if (!begun) {
                step.begin(kind);
            }
            Optional<Turn> due = step.due(kind);
            if (due.isPresent()) {
                step.send(kind, due.get(), post.of(kind, due.get()));
            }
        }
        begun = true;
        return REST;
    }
}
