package org.sweetline.surge.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sweetline.surge.Minutes.Minute;
import org.sweetline.surge.detection.Band;
import org.sweetline.surge.detection.Series;

/** From where to where a series was usual, span by span, as it was judged then. */
final class UsualBands {

    private static final double LEAST = 0.2;

    private UsualBands() {}

    /**
     * As far back as anybody looked, the present span last; one in which nobody looked is as the one after it.
     *
     * @param minutes the oldest first
     * @param width minutes of a span
     */
    static List<Band> of(List<Minute> minutes, Series series, Instant present, int width) {
        TreeMap<Long, Double> spans = new TreeMap<>();
        for (Minute minute : minutes) {
            @Nullable Double usual = minute.usual(series);
            if (usual != null) {
                spans.put(Duration.between(minute.at(), present).toMinutes() / width, usual * width);
            }
        }
        return spans.isEmpty() ? List.of() : upToNow(spans);
    }

    private static List<Band> upToNow(TreeMap<Long, Double> spans) {
        double usual = spans.values().iterator().next();
        Map<Long, Band> known = new HashMap<>();
        Deque<Band> bands = new ArrayDeque<>();
        for (long ago = 0; ago <= spans.lastKey(); ago++) {
            usual = spans.getOrDefault(ago, usual);
            bands.addFirst(known.computeIfAbsent(Math.round(usual * 10), UsualBands::band));
        }
        return List.copyOf(bands);
    }

    /** Of what is alike to a tenth there are few, and each takes its time. */
    private static Band band(long tenths) {
        return Band.of(Math.max(LEAST, tenths / 10.0));
    }
}
