package org.sweetline.abuse.facts;

import java.util.List;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.Purchase;

/**
 * A purchase with what became of it until the moment.
 *
 * @param matured nothing more is expected of it: its window is over, or they have sent back what they wanted to of it
 * @param weight 1 for what arrived just now, half as much for each half year
 */
record Item(Purchase bought, List<GivenBack> back, boolean matured, double weight) {

    /** How many came back, whosever fault it was. */
    double returned() {
        return Math.min(
                bought.quantity(),
                back.stream().mapToDouble(GivenBack::quantity).sum());
    }

    /** How many came back that count. */
    double counted() {
        return Math.min(
                bought.quantity(), back.stream().mapToDouble(GivenBack::counted).sum());
    }

    boolean cameBackWhole() {
        return returned() >= bought.quantity();
    }

    double valueReturned() {
        return returned() * bought.unitPaid();
    }
}
