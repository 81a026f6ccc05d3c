package org.sweetline.channels.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.Attempts;

/** Bounds the pictures that come for one order within an hour, whatever becomes of them: the disk is everybody's. */
@ApplicationScoped
class UploadLimit {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST = 40;

    private final Attempts attempts;

    @Inject
    UploadLimit(Attempts attempts) {
        this.attempts = attempts;
    }

    void count(Visit visit) {
        Set<String> subject = Set.of("portal photo " + visit.orderId());
        attempts.add(subject);
        if (attempts.within(WINDOW, subject).values().stream().anyMatch(count -> count > MOST)) {
            throw new ProblemException(PortalProblem.TOO_MANY_PHOTOS, "Wait an hour before you send more photos.");
        }
    }
}
