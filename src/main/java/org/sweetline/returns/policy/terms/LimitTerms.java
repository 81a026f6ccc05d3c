package org.sweetline.returns.policy.terms;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From which value on more is asked, in the policy's currency.
 *
 * @param keepItemUpTo what is worth no more need not be sent back
 * @param autoApproveUpTo what is worth no more can be authorized by itself
 * @param autoApproveItems as many things at most
 * @param photoAbove what is worth more needs a photo
 * @param managerAbove a refund of more needs a second person
 * @param exchangeAheadUpTo what is worth no more may be sent in exchange once the goods are on their way; null for nothing
 */
public record LimitTerms(
        BigDecimal keepItemUpTo,
        BigDecimal autoApproveUpTo,
        int autoApproveItems,
        BigDecimal photoAbove,
        BigDecimal managerAbove,
        @Nullable BigDecimal exchangeAheadUpTo,
        PolicyClause clause) {

    /** An exchange of nothing never goes ahead. */
    public boolean goesAhead(BigDecimal value) {
        return exchangeAheadUpTo != null && exchangeAheadUpTo.signum() > 0 && value.compareTo(exchangeAheadUpTo) <= 0;
    }

    public PolicyClause sentence(String currency) {
        return clause.with(Map.of(
                "currency",
                currency,
                "keepItemUpTo",
                keepItemUpTo.toPlainString(),
                "photoAbove",
                photoAbove.toPlainString(),
                "managerAbove",
                managerAbove.toPlainString(),
                "exchangeAheadUpTo",
                exchangeAheadUpTo == null ? "0" : exchangeAheadUpTo.toPlainString()));
    }
}
