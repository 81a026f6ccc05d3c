package org.sweetline.returns.pages;

import java.math.BigDecimal;
import java.util.List;

/** What of an order can still be returned. */
public record ReturnableView(String order, String currency, List<ReturnableLineView> lines) {

    /** @param returnable what was sent, and neither refunded nor asked for by an open return */
    public record ReturnableLineView(
            String line,
            String sku,
            String name,
            String options,
            BigDecimal bought,
            BigDecimal shipped,
            int returnable,
            BigDecimal unitPaid) {}
}
