package org.sweetline.returns.policy.terms;

import java.math.BigDecimal;
import java.util.Map;

/**
 * From which value on more is asked, in the policy's currency.
 *
 * @param keepItemUpTo what is worth no more need not be sent back
 * @param autoApproveUpTo what is worth no more can be authorized by itself
 * @param autoApproveItems as many things at most
 * @param photoAbove what is worth more needs a photo
 * @param managerAbove a refund of more needs a second person
 */
public record LimitTerms(
        BigDecimal keepItemUpTo,
        BigDecimal autoApproveUpTo,
        int autoApproveItems,
        BigDecimal photoAbove,
        BigDecimal managerAbove,
        PolicyClause clause) {

    public PolicyClause sentence(String currency) {
        return clause.with(Map.of(
                "currency",
                currency,
                "keepItemUpTo",
                keepItemUpTo.toPlainString(),
                "photoAbove",
                photoAbove.toPlainString(),
                "managerAbove",
                managerAbove.toPlainString()));
    }
}
