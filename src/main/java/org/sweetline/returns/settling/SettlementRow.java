package org.sweetline.returns.settling;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.ReturnNumber;

/** A settlement as its row has it. */
record SettlementRow(
        long id,
        ReturnNumber number,
        long order,
        SettlementMethod method,
        SettlementState state,
        String currency,
        BigDecimal total,
        BigDecimal shipping,
        @Nullable Long refund,
        @Nullable BigDecimal wishedShipping,
        BigDecimal adjustment,
        List<SettledItem> items) {

    SettlementRow with(List<SettledItem> more) {
        return new SettlementRow(
                id, number, order, method, state, currency, total, shipping, refund, wishedShipping, adjustment, more);
    }

    /** What was asked for, to be reckoned once more. */
    SettlementWish wish() {
        return new SettlementWish(method, items, wishedShipping, adjustment, "");
    }

    Map<String, Integer> quantities() {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        items.forEach(item -> quantities.put(item.line(), item.quantity()));
        return quantities;
    }
}
