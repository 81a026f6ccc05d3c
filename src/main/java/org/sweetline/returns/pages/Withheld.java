package org.sweetline.returns.pages;

import org.sweetline.returns.Logistics;
import org.sweetline.web.Words;

/**
 * What of a line is refused because it was not in the parcel.
 *
 * @param denial why; "" when nothing is
 */
public record Withheld(int pieces, String denial) {

    public static Withheld of(ReturnItemView item) {
        String denial = Words.parse(Logistics.class, "logistics", item.logistics())
                .denial()
                .orElse("");
        int missing = item.authorized() - item.received() - item.excused();
        return denial.isEmpty() || missing == 0 ? new Withheld(0, "") : new Withheld(missing, denial);
    }
}
