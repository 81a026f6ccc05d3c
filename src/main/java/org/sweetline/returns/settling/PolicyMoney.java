package org.sweetline.returns.settling;

import java.math.BigDecimal;
import org.sweetline.returns.ReturnItem;
import org.sweetline.returns.money.RefundTerms;
import org.sweetline.returns.policy.SoldOrder;
import org.sweetline.returns.policy.rules.ReturnPolicy;
import org.sweetline.returns.policy.terms.Blame;
import org.sweetline.returns.policy.terms.FeeTerms;
import org.sweetline.returns.policy.terms.LabelPayer;
import org.sweetline.returns.policy.terms.PolicyTerms;
import org.sweetline.returns.policy.terms.PromotionTerms;

/** A policy's amounts in the currency of an order. */
record PolicyMoney(ReturnPolicy policy, SoldOrder order) {

    RefundTerms terms(boolean customerPaysLabel) {
        FeeTerms fees = policy.terms().fees();
        PromotionTerms promotions = policy.terms().promotions();
        return new RefundTerms(
                fees.restockingPercent(),
                customerPaysLabel ? here(fees.label()) : BigDecimal.ZERO,
                fees.shippingOnFault(),
                fees.shippingOnWhole(),
                here(promotions.freeShippingFrom()),
                here(promotions.freeShippingWorth()),
                here(promotions.discountFrom()));
    }

    BigDecimal managerLimit() {
        return here(policy.terms().limits().managerAbove());
    }

    static Blame blame(ReturnItem item) {
        return item.fault().blame();
    }

    static boolean customerPaysLabel(ReturnPolicy policy, ReturnItem item) {
        return policy.labelPayer(blame(item)) == LabelPayer.CUSTOMER;
    }

    private BigDecimal here(BigDecimal amount) {
        PolicyTerms terms = policy.terms();
        return amount.multiply(order.rate(terms.currency()));
    }
}
