package org.sweetline.returns.settling;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.money.QuoteLine;
import org.sweetline.returns.money.RefundKind;
import org.sweetline.returns.policy.terms.PolicyClause;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * What would be given, before anybody clicks.
 *
 * @param total the sum of the lines
 * @param left what may go back for the order at most
 * @param needsSecond whether another person has to agree
 * @param variantDifference how much more the other article of an exchange costs; null when that is not known
 */
public record RefundQuoteView(
        @OneOf(SettlementMethod.class) String method,
        String currency,
        List<RefundLineView> lines,
        BigDecimal total,
        BigDecimal paid,
        BigDecimal refundedBefore,
        BigDecimal left,
        boolean needsSecond,
        @Nullable BigDecimal variantDifference) {

    /** @param line null for what belongs to no line of the order */
    public record RefundLineView(
            @OneOf(RefundKind.class) String kind,
            @Nullable String line,
            int quantity,
            BigDecimal amount,
            String en,
            String ko) {

        static RefundLineView of(QuoteLine line) {
            PolicyClause words = words(line.kind());
            return new RefundLineView(
                    Words.of(line.kind()), line.line(), line.quantity(), line.amount(), words.en(), words.ko());
        }

        private static PolicyClause words(RefundKind kind) {
            return switch (kind) {
                case ITEM -> new PolicyClause("What was paid for it", "상품 결제 금액");
                case SHIPPING -> new PolicyClause("Shipping", "배송비");
                case RESTOCKING_FEE -> new PolicyClause("Restocking fee", "재입고 수수료");
                case LABEL_FEE -> new PolicyClause("Return label", "반품 배송비");
                case PROMOTION_CLAW_BACK -> new PolicyClause("Promotion that no longer applies", "조건이 달라진 프로모션 할인");
                case ADJUSTMENT -> new PolicyClause("Adjustment", "조정 금액");
            };
        }
    }

    static RefundQuoteView of(Offer offer) {
        return new RefundQuoteView(
                Words.of(offer.wish().method()),
                offer.quote().currency(),
                offer.quote().lines().stream().map(RefundLineView::of).toList(),
                offer.total(),
                offer.quote().paid(),
                offer.quote().refundedBefore(),
                offer.quote().left(),
                offer.needsSecond(),
                offer.variantDifference());
    }
}
