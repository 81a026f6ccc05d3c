package org.sweetline.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Until when what is decided at a time would hold, for who has to say so before. */
@ApplicationScoped
public class ReturnDeadlines {

    /** So long the link works by which a guest says that it was they who asked, and so long their request waits. */
    public static final Duration CONFIRMATION = Duration.ofDays(7);

    private final ReturnsConfig config;

    @Inject
    ReturnDeadlines(ReturnsConfig config) {
        this.config = config;
    }

    public Instant authorizedUntil(Instant decided) {
        return config.terms(decided).expires();
    }

    public Instant appealUntil(Instant decided) {
        return config.terms(decided).appealUntil();
    }
}
