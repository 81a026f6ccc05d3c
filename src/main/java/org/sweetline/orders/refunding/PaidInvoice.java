package org.sweetline.orders.refunding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What can still go back by an invoice.
 *
 * @param key the shop's
 * @param money what was paid by it and has not gone back
 * @param held how many of each line
 */
public record PaidInvoice(String key, BigDecimal money, Map<String, Integer> held) {

    public PaidInvoice without(BigDecimal gone, Map<String, Integer> quantities) {
        Map<String, Integer> left = new HashMap<>(held);
        quantities.forEach((line, quantity) -> left.computeIfPresent(line, (key, had) -> Math.max(0, had - quantity)));
        return new PaidInvoice(key, money.subtract(gone), left);
    }

    boolean holdsAll(List<ShopRefund.Item> items) {
        return items.stream().allMatch(item -> of(item.line()) >= item.quantity());
    }

    int of(String line) {
        return held.getOrDefault(line, 0);
    }
}
