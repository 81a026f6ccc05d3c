package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sweetline.schema.Statements;
import org.sweetline.surge.Minutes.Minute;
import org.sweetline.surge.WatchRows.Watched;
import org.sweetline.surge.detection.AlarmLimits;
import org.sweetline.surge.detection.Reading;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.detection.SeriesWatch;

/** One look at all series, by one node of the installation. */
@ApplicationScoped
class WatchStep {

    private static final String ALONE = "select pg_try_advisory_xact_lock(7267, 61)";
    /** Orders come by polling, and texts of a call behind it. */
    private static final Duration OF_LATE = Duration.ofMinutes(30);

    private final Statements statements;
    private final Minutes minutes;
    private final WatchRows rows;
    private final SurgeCourse course;
    private final Clock clock;
    private Instant usualOf = Instant.EPOCH;
    private Map<Series, Double> usual = Map.of();

    @Inject
    WatchStep(Statements statements, Minutes minutes, WatchRows rows, SurgeCourse course, Clock clock) {
        this.statements = statements;
        this.minutes = minutes;
        this.rows = rows;
        this.course = course;
        this.clock = clock;
    }

    /** Nobody has looked yet: without its past, an ordinary day of a busy shop is a surge. */
    boolean isFirstOfAll() throws SQLException {
        return rows.all().isEmpty();
    }

    /** False: another node looks. */
    @Transactional(rollbackOn = Exception.class)
    boolean look(AlarmLimits limits) throws SQLException {
        if (!alone()) {
            return false;
        }
        Instant now = clock.instant();
        Instant present = now.truncatedTo(ChronoUnit.MINUTES);
        minutes.countOfLate(present.minus(OF_LATE), present.plusSeconds(60));
        Map<Series, Double> perMinute = usual(now, present);
        List<Minute> counted =
                minutes.list(present.minus(Duration.ofMinutes(Reading.MINUTES)), present.plusSeconds(60));
        Map<Series, Watched> before = rows.all();
        Map<Series, SeriesWatch> after = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            long[] counts = Minutes.counts(counted, series, now, Reading.MINUTES);
            Reading reading = Reading.of(now, counts, perMinute.getOrDefault(series, 0.0));
            Watched known = before.get(series);
            SeriesWatch watch = (known == null ? SeriesWatch.calm(now) : known.watch()).after(reading, limits);
            rows.keep(series, watch, reading);
            course.follow(series, known == null ? SeriesWatch.calm(now) : known.watch(), watch, reading);
            after.put(series, watch);
        }
        course.settle(after, now);
        return true;
    }

    /** A stretch of the past; what is usual is asked for anew at the next look. */
    @Transactional(rollbackOn = Exception.class)
    void recount(Instant from, Instant until) throws SQLException {
        if (alone()) {
            minutes.countOfBefore(from, until);
            usualOf = Instant.EPOCH;
        }
    }

    private boolean alone() throws SQLException {
        return statements.first(ALONE, row -> row.getBoolean(1)).orElse(false);
    }

    private Map<Series, Double> usual(Instant now, Instant present) throws SQLException {
        if (!usualOf.equals(present)) {
            minutes.keepBacklog(now);
            usual = minutes.usual(now);
            usualOf = present;
        }
        return usual;
    }
}
