package org.sweetline.returns.pages;

import org.sweetline.returns.Logistics;
import org.sweetline.web.Words;

/** How many of a line are still to be sent: not what came, what is paid for without it, nor what is kept. */
public record StillToCome(int pieces) {

    public static StillToCome of(ReturnItemView item) {
        boolean over =
                Words.parse(Logistics.class, "logistics", item.logistics()).isOver();
        return new StillToCome(over ? 0 : item.authorized() - item.received() - item.excused());
    }
}
