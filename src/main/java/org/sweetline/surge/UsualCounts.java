package org.sweetline.surge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sweetline.surge.detection.PastSlice;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.detection.Usual;

/** What our own minutes say is usual at a time of the week: by one rule for the watch, for reviews and for the forecast. */
@ApplicationScoped
public class UsualCounts {

    private static final int WEEK = 7;
    private static final Duration HALF = Duration.ofMinutes(Usual.SLICE_MINUTES / 2);

    private final PastSpans past;
    private final FirstCounts firsts;

    @Inject
    UsualCounts(PastSpans past, FirstCounts firsts) {
        this.past = past;
        this.firsts = firsts;
    }

    Map<Series, Double> perMinute(Instant now) throws SQLException {
        List<Map<Series, PastSlice>> days = past.list(now.minus(HALF), now.plus(HALF), 1, Usual.DAYS);
        Map<Series, Double> usual = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            usual.put(series, Usual.perMinute(of(series, days), firsts.daysBefore(series, now)));
        }
        return usual;
    }

    /** In a stretch of any length, past or to come; without a series of which too little is known. */
    public Map<Series, Double> within(Instant from, Instant until) throws SQLException {
        List<Map<Series, PastSlice>> weekdays = past.list(from, until, WEEK, Usual.DAYS);
        List<Map<Series, PastSlice>> lately = null;
        Map<Series, Double> usual = new EnumMap<>(Series.class);
        for (Series series : Series.values()) {
            int history = firsts.daysBefore(series, from);
            List<PastSlice> slices = of(series, weekdays);
            // Days cost seven times as much as weekdays, and only a young or restless shop needs them.
            if (history > 0 && !Usual.suffice(slices, history)) {
                lately = lately == null ? past.list(from, until, 1, Usual.LATELY) : lately;
                of(series, lately).stream()
                        .filter(slice -> slice.daysAgo() % WEEK != 0)
                        .forEach(slices::add);
            }
            Usual.count(slices, history).ifPresent(count -> usual.put(series, count));
        }
        return usual;
    }

    /** The past is not what it was. */
    void forget() {
        firsts.forget();
    }

    private static List<PastSlice> of(Series series, List<Map<Series, PastSlice>> days) {
        List<PastSlice> slices = new ArrayList<>();
        days.forEach(day -> slices.add(day.get(series)));
        return slices;
    }
}
