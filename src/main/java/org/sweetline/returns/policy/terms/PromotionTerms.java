package org.sweetline.returns.policy.terms;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What was only given for a basket of some size, in the policy's currency; zero switches a threshold off.
 *
 * @param freeShippingFrom what must be kept for the way there to stay free
 * @param freeShippingWorth what the way costs otherwise
 * @param discountFrom what must be kept for the order's discount to stay
 */
public record PromotionTerms(
        BigDecimal freeShippingFrom, BigDecimal freeShippingWorth, BigDecimal discountFrom, PolicyClause clause) {

    public PolicyClause sentence(String currency) {
        return clause.with(Map.of(
                "currency",
                currency,
                "freeShippingFrom",
                freeShippingFrom.toPlainString(),
                "freeShippingWorth",
                freeShippingWorth.toPlainString(),
                "discountFrom",
                discountFrom.toPlainString()));
    }
}
