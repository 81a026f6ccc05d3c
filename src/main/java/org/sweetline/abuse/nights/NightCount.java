package org.sweetline.abuse.nights;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sweetline.abuse.Assessment;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.history.SizeBand;
import org.sweetline.abuse.nights.NightReport.Flagged;
import org.sweetline.abuse.rules.Band;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.web.Words;

/** Counts a night's people, one after the other. */
final class NightCount {

    private static final Duration NEW = Duration.ofDays(183);
    private static final int STEPS = 100;
    private static final int TENTHS = 10;

    private final Map<String, Integer> bands = new TreeMap<>();
    private final Map<String, Flagged> sizes = new TreeMap<>();
    private final Map<String, Flagged> ages = new TreeMap<>();
    private final int[] scores = new int[TENTHS];
    private final List<Double> rates = new ArrayList<>();

    void count(History history, Assessment found) {
        Band band = found.band();
        boolean flagged = band.compareTo(Band.WATCH) >= 0;
        bands.merge(Words.of(band), 1, Integer::sum);
        if (history.purchases().isEmpty()) {
            return;
        }
        add(sizes, Words.of(size(history)), flagged);
        add(ages, isNew(history, found.at()) ? "new" : "known", flagged);
        if (band != Band.INSUFFICIENT_HISTORY) {
            scores[Math.min(TENTHS - 1, found.judgement().score() / TENTHS)]++;
            found.known().sheet().value(Fact.RETURN_RATE).ifPresent(rates::add);
        }
    }

    NightReport report(Map<String, Flagged> payments, Map<String, Flagged> regions) {
        return new NightReport(bands, sizes, ages, payments, regions, scores);
    }

    /** The lowest rate of each hundredth of the people. */
    List<String> steps() {
        List<Double> sorted = rates.stream().sorted().toList();
        List<String> steps = new ArrayList<>();
        for (int step = 0; step < STEPS && !sorted.isEmpty(); step++) {
            steps.add(Double.toString(sorted.get((int) ((long) step * sorted.size() / STEPS))));
        }
        return steps;
    }

    private static void add(Map<String, Flagged> groups, String group, boolean flagged) {
        groups.merge(group, new Flagged(0, 0).plus(flagged), (known, one) -> known.plus(flagged));
    }

    private static boolean isNew(History history, Instant now) {
        return history.since().isAfter(now.minus(NEW));
    }

    /** What most of what they bought was cut for. */
    private static SizeBand size(History history) {
        Map<SizeBand, Integer> bought = new EnumMap<>(SizeBand.class);
        for (Purchase each : history.purchases()) {
            if (each.article().size() != SizeBand.NONE) {
                bought.merge(each.article().size(), 1, Integer::sum);
            }
        }
        return bought.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(SizeBand.NONE);
    }
}
