package org.sweetline.abuse.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.peers.Share;
import org.sweetline.abuse.rules.Fact;

/** Defects that they claim, and what others say of the same things. */
final class ClaimFacts implements FactGroup {

    private static final String DEFECTIVE = "defective";
    private static final double STRENGTH = 50;
    private static final double USUAL_DEFECTS = 0.02;

    @Override
    public void tell(Moment moment, Baseline baseline, SheetDraft sheet) {
        List<GivenBack> filed = moment.returns(Fact.CLAIMED_DEFECTS.windowDays())
                .filter(GivenBack::filed)
                .toList();
        List<GivenBack> defective =
                filed.stream().filter(each -> each.reason().equals(DEFECTIVE)).toList();
        sheet.counts(
                Fact.CLAIMED_DEFECTS, defective.stream().map(GivenBack::trace).toList());
        if (defective.isEmpty()) {
            sheet.is(Fact.CLAIMED_DEFECT_SHARE, 0);
            sheet.isUnknown(Fact.DEFECT_RATE_OF_OTHERS, Unknown.NO_CLAIMS);
            return;
        }
        sheet.is(Fact.CLAIMED_DEFECT_SHARE, (double) defective.size() / filed.size());
        others(moment, baseline, sheet);
    }

    private static void others(Moment moment, Baseline baseline, SheetDraft sheet) {
        if (!baseline.isTold()) {
            sheet.isUnknown(Fact.DEFECT_RATE_OF_OTHERS, Unknown.NO_BASELINE);
            return;
        }
        Map<String, Share> own = own(moment);
        sheet.is(
                Fact.DEFECT_RATE_OF_OTHERS,
                own.entrySet().stream()
                        .filter(style -> style.getValue().hits() > 0)
                        .mapToDouble(style -> baseline.peers()
                                .defectsOf(style.getKey())
                                .minus(style.getValue())
                                .drawnTo(USUAL_DEFECTS, STRENGTH))
                        .average()
                        .orElse(USUAL_DEFECTS));
    }

    /** How many of each style they have bought and called defective. */
    static Map<String, Share> own(Moment moment) {
        Map<String, Share> own = new HashMap<>();
        for (Item item : moment.items()) {
            double claims = item.back().stream()
                    .filter(each -> each.reason().equals(DEFECTIVE))
                    .mapToDouble(GivenBack::quantity)
                    .sum();
            own.merge(
                    item.bought().article().style(),
                    new Share(claims, item.bought().quantity()),
                    Share::plus);
        }
        return own;
    }
}
