package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.pages.StoreConfig;

/** From the first of January to the last of December, as the store's clock has them. */
@ApplicationScoped
public class AwardSpan {

    private static final int FIRST = 2000;

    private final StoreConfig store;
    private final Clock clock;

    @Inject
    AwardSpan(StoreConfig store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param until exclusive */
    public record Span(int year, Instant from, Instant until) {}

    public Span of(int year) {
        if (year < FIRST || year > present()) {
            throw new ProblemException(AwardProblem.NO_SUCH_YEAR, "There are no awards of that year.");
        }
        return new Span(year, start(year), start(year + 1));
    }

    public int present() {
        return LocalDate.ofInstant(clock.instant(), store.zone()).getYear();
    }

    public ZoneId zone() {
        return store.zone();
    }

    private Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(store.zone()).toInstant();
    }
}
