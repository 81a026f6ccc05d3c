package org.sweetline.abuse.facts;

import java.util.Comparator;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.peers.Baseline;
import org.sweetline.abuse.rules.Fact;

/** Who they are to the shop, and what the return at hand is of. */
final class StandingFacts implements FactGroup {

    @Override
    public void tell(Moment moment, Baseline baseline, SheetDraft sheet) {
        sheet.is(
                Fact.TENURE, Math.max(0, Math.floor(moment.days(moment.history().since()))));
        sheet.isUnknown(Fact.KEPT_BELOW_A_THRESHOLD, Unknown.NO_THRESHOLDS);
        sheet.is(Fact.PEAK_ORDER, newestReturnIsOfAPeak(moment.history()));
    }

    private static boolean newestReturnIsOfAPeak(History history) {
        long order = history.returns().stream()
                .max(Comparator.comparing(GivenBack::at))
                .map(GivenBack::orderId)
                .orElse(0L);
        return history.purchases().stream().anyMatch(bought -> bought.orderId() == order && bought.peak());
    }
}
