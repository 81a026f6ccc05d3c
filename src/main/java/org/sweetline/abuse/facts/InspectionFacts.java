package org.sweetline.abuse.facts;

import java.util.List;
import java.util.function.Predicate;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.Inspected;
import org.sweetline.abuse.history.Trace;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.rules.Fact;

/** What was found when their parcels were opened. */
final class InspectionFacts implements FactGroup {

    @Override
    public void tell(Moment moment, Baseline baseline, SheetDraft sheet) {
        List<Inspected> all = moment.history().inspections();
        boolean filed = moment.history().returns().stream().anyMatch(GivenBack::filed);
        if (all.isEmpty() && filed) {
            sheet.isUnknown(Fact.WORN, Unknown.NEVER_INSPECTED);
            sheet.isUnknown(Fact.WORN_OVER_A_WEEKEND, Unknown.NEVER_INSPECTED);
            sheet.isUnknown(Fact.INSPECTION_FAILED, Unknown.NEVER_INSPECTED);
            sheet.isUnknown(Fact.WEIGHT_GAP, Unknown.NEVER_WEIGHED);
            return;
        }
        Holding holding = new Holding(moment);
        sheet.counts(Fact.WORN, found(moment, Fact.WORN, each -> each.isWorn() && holding.isLong(each)));
        sheet.counts(
                Fact.WORN_OVER_A_WEEKEND,
                found(
                        moment,
                        Fact.WORN_OVER_A_WEEKEND,
                        each -> each.isWorn() && holding.isLong(each) && holding.isOverAWeekend(each)));
        sheet.counts(Fact.INSPECTION_FAILED, found(moment, Fact.INSPECTION_FAILED, Inspected::failed));
        weight(moment, all, sheet);
    }

    private static void weight(Moment moment, List<Inspected> all, SheetDraft sheet) {
        if (!all.isEmpty() && all.stream().noneMatch(each -> each.weightExpected() > 0)) {
            sheet.isUnknown(Fact.WEIGHT_GAP, Unknown.NEVER_WEIGHED);
            return;
        }
        List<Trace> found = found(moment, Fact.WEIGHT_GAP, Inspected::weightDoesNotFit);
        sheet.is(Fact.WEIGHT_GAP, !found.isEmpty());
        sheet.seenIn(Fact.WEIGHT_GAP, found.stream());
    }

    private static List<Trace> found(Moment moment, Fact fact, Predicate<Inspected> such) {
        return moment.history().inspections().stream()
                .filter(each -> moment.within(each.at(), fact.windowDays()))
                .filter(such)
                .map(Inspected::trace)
                .distinct()
                .toList();
    }
}
