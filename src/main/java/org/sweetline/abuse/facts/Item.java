package org.sweetline.abuse.facts;

import java.util.List;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.Purchase;

/**
 * A purchase with what became of it until the moment.
 *
 * @param matured how much of a kept thing it is by now, from 0 to 1: all, when its window is over or when they have sent
 *     back what they wanted to of the order; else as much as of the window is over. Would only what comes back count at
 *     once, whoever bought lately would look worse than they are
 * @param weight 1 for what arrived just now, half as much for each half-life
 */
record Item(Purchase bought, List<GivenBack> back, double matured, double weight) {

    boolean isMature() {
        return matured >= 1;
    }

    /** How many count as bought: what came back does at once. */
    double cases() {
        return Math.max(returned(), bought.quantity() * matured);
    }

    /** How many came back, whosever fault it was. */
    double returned() {
        if (back.isEmpty()) {
            return 0;
        }
        return Math.min(
                bought.quantity(),
                back.stream().mapToDouble(GivenBack::quantity).sum());
    }

    /** How many came back that count. */
    double counted() {
        if (back.isEmpty()) {
            return 0;
        }
        return Math.min(
                bought.quantity(), back.stream().mapToDouble(GivenBack::counted).sum());
    }

    /** What came back for their own reasons. */
    double valueOfTheirDoing() {
        double quantity = back.stream()
                .filter(GivenBack::isTheirDoing)
                .mapToDouble(GivenBack::quantity)
                .sum();
        return Math.min(bought.quantity(), quantity) * bought.unitPaid();
    }

    boolean cameBackWhole() {
        return returned() >= bought.quantity();
    }

    double valueReturned() {
        return returned() * bought.unitPaid();
    }
}
