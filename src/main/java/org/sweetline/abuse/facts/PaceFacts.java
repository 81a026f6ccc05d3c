package org.sweetline.abuse.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.rules.Fact;

/** How often and when they send things back. */
final class PaceFacts implements FactGroup {

    /** The shop's own pace counts like so many months of theirs. */
    private static final double STRENGTH_MONTHS = 3;

    private static final double DAYS_A_MONTH = 30;
    private static final double LONGEST_MONTHS = 12;
    private static final double LATE = 0.9;

    @Override
    public void tell(Moment moment, Baseline baseline, SheetDraft sheet) {
        velocity(moment, baseline, sheet);
        lateEdge(moment, sheet);
    }

    /** Without orders of peak days: then everybody returns at once. Nobody chooses when a thing breaks. */
    private static void velocity(Moment moment, Baseline baseline, SheetDraft sheet) {
        int days = Fact.RETURNS_LATELY.windowDays();
        Set<Long> peaks = moment.history().purchases().stream()
                .filter(Purchase::peak)
                .map(Purchase::orderId)
                .collect(Collectors.toSet());
        Set<String> lately = new HashSet<>();
        Set<String> before = new HashSet<>();
        for (GivenBack each : moment.history().returns()) {
            if (each.isTheirDoing() && !peaks.contains(each.orderId())) {
                (moment.within(each.at(), days) ? lately : before).add(each.number());
            }
        }
        double months = Math.max(
                0, Math.min(LONGEST_MONTHS, moment.days(moment.history().since()) / DAYS_A_MONTH - 1));
        double pace = (before.size() + STRENGTH_MONTHS * baseline.returnsInThirtyDays()) / (months + STRENGTH_MONTHS);
        sheet.is(Fact.RETURNS_LATELY, lately.size());
        sheet.is(Fact.VELOCITY_TAIL, tail(lately.size(), pace));
        sheet.seenIn(Fact.RETURNS_LATELY, Traces.of(moment.returns(days)));
    }

    private static double tail(int returns, double pace) {
        return returns == 0 || pace <= 0 ? 1 : PoissonDistribution.of(pace).survivalProbability(returns - 1);
    }

    private static void lateEdge(Moment moment, SheetDraft sheet) {
        Map<Long, Instant> delivered = moment.history().purchases().stream()
                .collect(Collectors.toMap(Purchase::orderId, Purchase::deliveredAt, (one, other) -> one));
        List<GivenBack> filed = moment.returns(Fact.LATE_EDGE_SHARE.windowDays())
                .filter(each -> each.filed() && each.isTheirDoing() && delivered.containsKey(each.orderId()))
                .toList();
        Duration edge = Duration.ofSeconds((long) (moment.terms().window().toSeconds() * LATE));
        double late = filed.stream()
                .filter(each -> each.at()
                        .isAfter(delivered
                                .getOrDefault(each.orderId(), each.at())
                                .plus(edge)))
                .count();
        sheet.is(Fact.LATE_EDGE_SHARE, filed.isEmpty() ? 0 : late / filed.size());
    }
}
