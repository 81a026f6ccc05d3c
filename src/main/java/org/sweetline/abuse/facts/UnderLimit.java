package org.sweetline.abuse.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.rules.Fact;

/**
 * Finds returns that were kept small. What only the shop refunded is left out: its time is that of whoever of the team did it.
 * What is wholly the shop's or the carrier's fault is left out as well.
 */
final class UnderLimit {

    private static final double CENTS = 100;
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Moment moment;
    private final Map<Line, Double> prices = new HashMap<>();

    private record Line(long order, String line) {}

    /** @param cents whole ones, so that the order in which they are added does not matter */
    private record Asked(String number, Instant at, long cents, double items) {}

    UnderLimit(Moment moment) {
        this.moment = moment;
        for (Purchase bought : moment.history().purchases()) {
            prices.put(new Line(bought.orderId(), bought.lineId()), bought.unitPaid());
        }
    }

    /** Their numbers: each would pass by itself, and with the others of a day it would not. */
    Set<String> together() {
        List<Asked> small = small();
        Set<String> found = new HashSet<>();
        for (Asked first : small) {
            List<Asked> day = small.stream()
                    .filter(each -> !each.at().isBefore(first.at())
                            && !each.at().isAfter(first.at().plus(A_DAY)))
                    .toList();
            double worth = day.stream().mapToLong(Asked::cents).sum() / CENTS;
            double items = day.stream().mapToDouble(Asked::items).sum();
            boolean passes = moment.terms()
                    .limits()
                    .at(first.at())
                    .map(limit -> limit.holds(worth, items))
                    .orElse(true);
            if (!passes) {
                day.forEach(each -> found.add(each.number()));
            }
        }
        return found;
    }

    private List<Asked> small() {
        return moment
                .returns(Fact.RETURNS_UNDER_A_LIMIT.windowDays())
                .filter(GivenBack::filed)
                .collect(Collectors.groupingBy(GivenBack::number))
                .values()
                .stream()
                .filter(items -> items.stream().anyMatch(item -> item.counted() > 0))
                .map(this::asked)
                .filter(this::passesAlone)
                .sorted(Comparator.comparing(Asked::at).thenComparing(Asked::number))
                .toList();
    }

    private Asked asked(List<GivenBack> items) {
        GivenBack one = items.get(0);
        long cents = items.stream()
                .mapToLong(item -> Math.round(
                        CENTS * item.quantity() * prices.getOrDefault(new Line(item.orderId(), item.lineId()), 0.0)))
                .sum();
        double things = items.stream().mapToDouble(GivenBack::quantity).sum();
        return new Asked(one.number(), one.at(), cents, things);
    }

    private boolean passesAlone(Asked asked) {
        return moment.terms()
                .limits()
                .at(asked.at())
                .filter(limit -> limit.holds(asked.cents() / CENTS, asked.items()))
                .isPresent();
    }
}
