package org.sweetline.abuse.facts;

import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.ShrunkenRate;

/** How much comes back of what they buy, and how much would be usual. */
final class RateFacts implements FactGroup {

    @Override
    public void tell(Moment moment, Baseline baseline, SheetDraft sheet) {
        double items = 0;
        double cases = 0;
        double hits = 0;
        double excess = 0;
        double variance = 0;
        for (Item item : moment.items()) {
            double weight = item.weight();
            double expected = baseline.peers().expected(item.bought());
            items += item.isMature() ? item.bought().quantity() : 0;
            cases += weight * item.cases();
            hits += weight * item.counted();
            excess += weight * (item.counted() - item.cases() * expected);
            variance += weight * weight * item.cases() * expected * (1 - expected);
        }
        ShrunkenRate rate = baseline.prior().after(hits, cases);
        sheet.is(Fact.MATURED_ITEMS, items);
        sheet.is(Fact.RETURN_RATE, rate.mean());
        sheet.is(Fact.RETURN_RATE_AT_LEAST, rate.atLeast());
        tellExcess(excess, variance, baseline, sheet);
        sheet.seenIn(Fact.RETURN_RATE_AT_LEAST, Traces.ofReturns(moment));
    }

    private static void tellExcess(double excess, double variance, Baseline baseline, SheetDraft sheet) {
        if (!baseline.isTold()) {
            sheet.isUnknown(Fact.EXCESS, Unknown.NO_BASELINE);
        } else if (variance <= 0) {
            sheet.isUnknown(Fact.EXCESS, Unknown.NOTHING_MATURED);
        } else {
            sheet.is(Fact.EXCESS, excess / Math.sqrt(variance));
        }
    }
}
