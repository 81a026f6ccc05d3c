package org.sweetline.abuse.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.Inspected;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.history.Trace;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.rules.Fact;

/** What was found when their parcels were opened. */
final class InspectionFacts implements FactGroup {

    private static final Duration TRIED_ON = Duration.ofDays(7);

    @Override
    public void tell(Moment moment, Baseline baseline, SheetDraft sheet) {
        List<Inspected> all = moment.history().inspections();
        boolean filed = moment.history().returns().stream().anyMatch(GivenBack::filed);
        if (all.isEmpty() && filed) {
            sheet.isUnknown(Fact.WORN, Unknown.NEVER_INSPECTED);
            sheet.isUnknown(Fact.INSPECTION_FAILED, Unknown.NEVER_INSPECTED);
            sheet.isUnknown(Fact.WEIGHT_GAP, Unknown.NEVER_WEIGHED);
            return;
        }
        Map<Long, Instant> delivered = moment.history().purchases().stream()
                .collect(Collectors.toMap(Purchase::orderId, Purchase::deliveredAt, (one, other) -> one));
        sheet.counts(Fact.WORN, found(moment, Fact.WORN, each -> each.isWorn() && heldLong(each, delivered)));
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

    /** What came back within some days was tried on, whatever else is said of it. */
    private static boolean heldLong(Inspected each, Map<Long, Instant> delivered) {
        Instant arrived = delivered.get(each.orderId());
        return arrived == null || each.at().isAfter(arrived.plus(TRIED_ON));
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
