package org.sweetline.returns.policy.terms;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What is kept back, in the policy's currency, and only where the reason is the customer's.
 *
 * @param restockingPercent of what was paid for the thing
 * @param label for the way back, once for a return
 * @param shippingOnFault whether the way there is paid back when all is the shop's or the carrier's fault
 * @param shippingOnWhole whether it is paid back when everything comes back
 */
public record FeeTerms(
        BigDecimal restockingPercent,
        BigDecimal label,
        boolean shippingOnFault,
        boolean shippingOnWhole,
        PolicyClause clause) {

    public PolicyClause sentence(String currency) {
        return clause.with(Map.of(
                "currency",
                currency,
                "percent",
                restockingPercent.stripTrailingZeros().toPlainString(),
                "label",
                label.toPlainString()));
    }
}
