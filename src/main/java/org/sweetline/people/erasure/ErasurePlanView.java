package org.sweetline.people.erasure;

import java.util.List;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** What an erasure would do. */
public record ErasurePlanView(String number, List<PlannedView> holdings) {

    /** @param what the place, such as tickets, attachments, orders, raw-deliveries */
    public record PlannedView(
            String what,
            long rows,
            @OneOf(Holding.Fate.class) String fate) {

        static PlannedView of(Holding holding) {
            return new PlannedView(holding.what(), holding.rows(), Words.of(holding.fate()));
        }
    }
}
