package org.sweetline.returns.settling;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be given.
 *
 * @param shipping what of the way there is paid back; null for what the policy says
 * @param adjustment what is added, or kept back when it is below zero
 */
public record SettlementWish(
        SettlementMethod method,
        List<SettledItem> items,
        @Nullable BigDecimal shipping,
        BigDecimal adjustment,
        String note) {

    Map<String, Integer> quantities() {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        items.forEach(item -> quantities.put(item.line(), item.quantity()));
        return quantities;
    }
}
