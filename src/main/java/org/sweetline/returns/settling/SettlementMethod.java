package org.sweetline.returns.settling;

import org.sweetline.returns.policy.terms.PolicyClause;

/** What is given for a thing that came back. */
public enum SettlementMethod {
    ORIGINAL_PAYMENT("To where it was paid from", "원래 결제 수단으로"),
    STORE_CREDIT("Store credit", "스토어 크레딧으로"),
    /** Another size or colour at the same price. */
    EXCHANGE("Another size or colour", "다른 사이즈 또는 색상으로 교환"),
    /** Money back for what need not be sent. */
    KEEP_ITEM("Money back, and the thing is kept", "반송 없이 환불");

    private final PolicyClause words;

    SettlementMethod(String en, String ko) {
        this.words = new PolicyClause(en, ko);
    }

    PolicyClause words() {
        return words;
    }

    /** Whether the shop's credit memo is what settles it. */
    boolean isThroughTheShop() {
        return this == ORIGINAL_PAYMENT || this == KEEP_ITEM;
    }
}
