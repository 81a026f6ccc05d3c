package org.sweetline.abuse.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.peers.Terms;

/** A history as it stands at one moment. */
final class Moment {

    private static final double HOURS_A_DAY = 24;

    private final History history;
    private final Instant at;
    private final Terms terms;
    private final List<Item> items;

    private record Line(long order, String line) {}

    Moment(History whole, Instant at, Terms terms) {
        this.history = whole.until(at);
        this.at = at;
        this.terms = terms;
        this.items = items(history);
    }

    Instant at() {
        return at;
    }

    Terms terms() {
        return terms;
    }

    History history() {
        return history;
    }

    List<Item> items() {
        return items;
    }

    private List<Item> items(History known) {
        Map<Line, List<GivenBack>> back = new HashMap<>();
        Set<Long> decided = new HashSet<>();
        for (GivenBack each : known.returns()) {
            back.computeIfAbsent(new Line(each.orderId(), each.lineId()), line -> new ArrayList<>())
                    .add(each);
            decided.add(each.orderId());
        }
        return known.purchases().stream()
                .map(bought -> item(bought, back, decided.contains(bought.orderId())))
                .toList();
    }

    private Item item(Purchase bought, Map<Line, List<GivenBack>> back, boolean decided) {
        double days = Math.max(0, days(bought.deliveredAt()));
        return new Item(
                bought,
                back.getOrDefault(new Line(bought.orderId(), bought.lineId()), List.of()),
                decided ? 1 : Math.min(1, days / inDays(terms.window())),
                Math.pow(0.5, days / inDays(terms.halfLife())));
    }

    private static double inDays(Duration duration) {
        return duration.toMinutes() / HOURS_A_DAY / 60;
    }

    Stream<Item> matured() {
        return items.stream().filter(Item::isMature);
    }

    Stream<GivenBack> returns(int windowDays) {
        return history.returns().stream().filter(each -> within(each.at(), windowDays));
    }

    boolean within(Instant then, int windowDays) {
        return !then.isBefore(at.minus(Duration.ofDays(windowDays)));
    }

    double days(Instant since) {
        return inDays(Duration.between(since, at));
    }
}
