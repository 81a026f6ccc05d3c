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
import org.jspecify.annotations.Nullable;
import org.sweetline.surge.HeardOrders.Heard;
import org.sweetline.surge.Minutes.Minute;
import org.sweetline.surge.WatchRows.Watched;
import org.sweetline.surge.detection.AlarmLimits;
import org.sweetline.surge.detection.Phase;
import org.sweetline.surge.detection.Reading;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.detection.SeriesWatch;

/** One look at all series, by one node of the installation. */
@ApplicationScoped
class WatchStep {

    /** Orders come by polling, and texts of a call behind it. */
    private static final Duration OF_LATE = Duration.ofMinutes(30);

    private static final Duration OVERLAP = Duration.ofMinutes(5);
    /** More than that the counting of past days brings. */
    private static final Duration LATEST = Duration.ofDays(2);

    private final Minutes minutes;
    private final HeardOrders orders;
    private final UsualCounts past;
    private final WatchRows rows;
    private final SurgeCourse course;
    private final Clock clock;
    private @Nullable Instant ordersAsOf;
    private Instant usualOf = Instant.EPOCH;
    private Map<Series, Double> usual = Map.of();
    private volatile boolean watching;

    @Inject
    WatchStep(Minutes minutes, HeardOrders orders, UsualCounts past, WatchRows rows, SurgeCourse course, Clock clock) {
        this.minutes = minutes;
        this.orders = orders;
        this.past = past;
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
        if (!rows.alone()) {
            return false;
        }
        Instant now = clock.instant();
        Instant present = now.truncatedTo(ChronoUnit.MINUTES);
        // Before the counting: what is here up to then is counted now.
        Heard heard = orders.at(now);
        minutes.countOfLate(lateFrom(heard, present), present.plusSeconds(60));
        Map<Series, Double> perMinute = usual(now, present);
        List<Minute> counted =
                minutes.list(present.minus(Duration.ofMinutes(Reading.MINUTES)), present.plusSeconds(60));
        Map<Series, Watched> before = rows.all();
        Map<Series, Reading> readings = readings(counted, perMinute, now);
        Map<Series, SeriesWatch> after = new EnumMap<>(Series.class);
        for (Map.Entry<Series, Reading> each : readings.entrySet()) {
            Series series = each.getKey();
            Reading reading = each.getValue();
            Watched known = before.get(series);
            SeriesWatch last = known == null ? SeriesWatch.calm(now) : known.watch();
            Instant unheardSince = series == Series.ORDERS ? heard.unheardSince() : null;
            SeriesWatch watch = unheardSince == null ? last.after(reading, limits) : last.afterAtLeast(reading, limits);
            rows.keep(series, watch, reading, unheardSince);
            course.follow(series, last, watch, reading);
            after.put(series, watch);
        }
        course.settle(after, now);
        ordersAsOf = heard.asOf();
        watching = after.values().stream().anyMatch(watch -> watch.phase() == Phase.WATCH);
        return true;
    }

    /** Whether the last look saw something that the next one may confirm. */
    boolean isWatching() {
        return watching;
    }

    /** Who buys in a rush writes and calls about it: orders and contacts are judged together as well. Calls are contacts. */
    private static Map<Series, Reading> readings(List<Minute> counted, Map<Series, Double> usual, Instant now) {
        Reading orders = reading(Series.ORDERS, counted, usual, now);
        Reading contacts = reading(Series.CONTACTS, counted, usual, now);
        Reading calls = reading(Series.CALLS, counted, usual, now);
        return new EnumMap<>(Map.of(
                Series.ORDERS, orders.beside(contacts), Series.CONTACTS, contacts.beside(orders), Series.CALLS, calls));
    }

    private static Reading reading(Series series, List<Minute> counted, Map<Series, Double> usual, Instant now) {
        long[] counts = Minutes.counts(counted, series, now, Reading.MINUTES);
        return Reading.of(now, counts, usual.getOrDefault(series, 0.0));
    }

    /** A shop that was away brings orders of the time since we last had all of them. */
    private Instant lateFrom(Heard heard, Instant present) {
        Instant usually = present.minus(OF_LATE);
        Instant before = ordersAsOf;
        if (before == null || before.equals(heard.asOf())) {
            return usually;
        }
        Instant away = before.truncatedTo(ChronoUnit.MINUTES).minus(OVERLAP);
        Instant earliest = present.minus(LATEST);
        return away.isAfter(usually) ? usually : away.isBefore(earliest) ? earliest : away;
    }

    /**
     * A stretch of the past; if it has changed, what is usual is asked for anew at the next look.
     *
     * @return how many of its minutes have
     */
    @Transactional(rollbackOn = Exception.class)
    int recount(Instant from, Instant until) throws SQLException {
        int changed = rows.alone() ? minutes.countOfBefore(from, until) : 0;
        if (changed > 0) {
            past.forget();
            usualOf = Instant.EPOCH;
        }
        return changed;
    }

    private Map<Series, Double> usual(Instant now, Instant present) throws SQLException {
        if (!usualOf.equals(present)) {
            usual = past.perMinute(now);
            minutes.keepPresent(now, usual);
            usualOf = present;
        }
        return usual;
    }
}
