package org.sweetline.town.shop.trouble;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Some visits to the shop in the order they began, and what they cost it. */
public record Visits(List<Visit> all) {
    public Visits since(Instant start) {
        return where(visit -> !visit.from().isBefore(start));
    }

    public Visits until(Instant end) {
        return where(visit -> visit.from().isBefore(end));
    }

    public Visits to(String resource) {
        return where(visit -> visit.resource().equals(resource));
    }

    public Visits where(Predicate<Visit> which) {
        return new Visits(all.stream().filter(which).toList());
    }

    public int count() {
        return all.size();
    }

    public Map<String, Integer> perResource() {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(visit -> counts.merge(visit.resource(), 1, Integer::sum));
        return counts;
    }

    /** The most that were there at one moment. */
    public int mostAtOnce() {
        List<Instant> ends = new ArrayList<>();
        int most = 0;
        for (Visit visit : all) {
            ends.removeIf(end -> !end.isAfter(visit.from()));
            ends.add(visit.to());
            most = Math.max(most, ends.size());
        }
        return most;
    }

    /** The most that began within any stretch of this length. */
    public int mostWithin(Duration stretch) {
        int most = 0;
        int first = 0;
        for (int last = 0; last < all.size(); last++) {
            Instant begin = all.get(last).from().minus(stretch);
            while (!all.get(first).from().isAfter(begin)) first++;
            most = Math.max(most, last - first + 1);
        }
        return most;
    }
}
