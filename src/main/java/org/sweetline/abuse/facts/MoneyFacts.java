package org.sweetline.abuse.facts;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.Inspected;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.peers.Terms;
import org.sweetline.abuse.rules.Fact;

/** What they bring and what they cost. */
final class MoneyFacts implements FactGroup {

    /** What is lost of a thing's price by the state that it comes back in. */
    private static final Map<String, Double> MARKDOWN = Map.of("A", 0.0, "B", 0.1, "C", 0.4, "D", 0.7, "F", 1.0);

    private static final double USUAL_MARKDOWN = 0.1;

    private record Line(long order, String line) {}

    @Override
    public void tell(Moment moment, Baseline baseline, SheetDraft sheet) {
        double margin = margin(moment);
        sheet.is(Fact.NET_MARGIN, margin);
        sheet.is(Fact.MARGIN_IN_TOP_TENTH, margin > 0 && margin >= baseline.topMargin());
        valueReturned(moment, baseline, sheet);
    }

    /**
     * Kept margin of a year, less what its returns cost: label, handling, and the lower price of what was worn. What the shop's
     * or the carrier's fault costs is theirs.
     */
    static double margin(Moment moment) {
        Map<Line, String> grades = moment.history().inspections().stream()
                .collect(Collectors.toMap(
                        each -> new Line(each.orderId(), each.lineId()), Inspected::grade, (one, other) -> other));
        Terms terms = moment.terms();
        double margin = 0;
        for (Item item : moment.items()) {
            Purchase bought = item.bought();
            if (moment.within(bought.placedAt(), Fact.NET_MARGIN.windowDays())) {
                double lost = MARKDOWN.getOrDefault(
                        grades.getOrDefault(new Line(bought.orderId(), bought.lineId()), ""), USUAL_MARKDOWN);
                margin += terms.margin() * (bought.paid() - item.valueReturned()) - lost * item.valueOfTheirDoing();
            }
        }
        return margin - terms.costOfReturn() * returns(moment);
    }

    private static long returns(Moment moment) {
        return moment.returns(Fact.NET_MARGIN.windowDays())
                .filter(GivenBack::isTheirDoing)
                .map(GivenBack::number)
                .distinct()
                .count();
    }

    /** One very dear thing says no more than a dear one. */
    private static void valueReturned(Moment moment, Baseline baseline, SheetDraft sheet) {
        Function<Item, Double> price = item -> Math.min(item.bought().unitPaid(), baseline.highPrice());
        double bought = moment.matured()
                .mapToDouble(item -> item.weight() * item.bought().quantity() * price.apply(item))
                .sum();
        double back = moment.matured()
                .mapToDouble(item -> item.weight() * item.counted() * price.apply(item))
                .sum();
        if (bought > 0) {
            sheet.is(Fact.VALUE_RETURNED, back / bought);
        } else {
            sheet.isUnknown(Fact.VALUE_RETURNED, Unknown.NOTHING_MATURED);
        }
    }
}
