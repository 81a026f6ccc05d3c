package org.sweetline.abuse.nights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.sweetline.abuse.Assessment;
import org.sweetline.abuse.AssessmentBook;
import org.sweetline.abuse.Judging;
import org.sweetline.abuse.facts.Census;
import org.sweetline.abuse.history.History;

/** The night's work: everybody twice, some hundred at a time. First what is usual is counted, then each is judged by it. */
@ApplicationScoped
class Night {

    private static final int SOME = 500;

    private final Everybody everybody;
    private final NightBook book;
    private final Judging judging;
    private final AssessmentBook assessments;
    private final Clock clock;

    @Inject
    Night(Everybody everybody, NightBook book, Judging judging, AssessmentBook assessments, Clock clock) {
        this.everybody = everybody;
        this.book = book;
        this.judging = judging;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** False when it was broken off. */
    boolean spend(long night, BooleanSupplier goesOn) throws SQLException {
        Instant begun = clock.instant();
        if (!countWhatIsUsual(begun, goesOn)) {
            return false;
        }
        NightCount count = new NightCount();
        boolean whole = everybody.inBatches(SOME, goesOn, histories -> judge(histories, count));
        if (whole) {
            book.finish(night, begun, count);
        }
        return whole;
    }

    private boolean countWhatIsUsual(Instant now, BooleanSupplier goesOn) throws SQLException {
        Census census = new Census(now, everybody.terms());
        boolean whole = everybody.inBatches(SOME, goesOn, histories -> {
            everybody.tie(List.copyOf(histories.keySet()));
            histories.values().forEach(census::count);
        });
        if (whole) {
            book.keepBaseline(census.baseline(), census.people(), now);
        }
        return whole;
    }

    private void judge(Map<Long, History> histories, NightCount count) throws SQLException {
        Map<Long, Assessment> found = judging.of(histories);
        assessments.keepNight(found.values());
        found.forEach((customer, each) -> {
            History history = histories.get(customer);
            if (history != null) {
                count.count(history, each);
            }
        });
    }
}
