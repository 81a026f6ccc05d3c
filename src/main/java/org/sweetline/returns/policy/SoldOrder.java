package org.sweetline.returns.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sweetline.returns.policy.rules.CaseItem;
import org.sweetline.returns.policy.rules.PolicyCase;

/**
 * An order as far as a policy asks after it.
 *
 * @param currency what the customer paid in; {@code baseCurrency} is what the shop keeps its books in
 */
public record SoldOrder(
        long id,
        String number,
        Instant placedAt,
        String country,
        String currency,
        BigDecimal total,
        String baseCurrency,
        BigDecimal baseTotal,
        List<SoldLine> lines) {

    public Optional<SoldLine> line(String key) {
        return lines.stream().filter(line -> line.line().equals(key)).findFirst();
    }

    /** How much of the order's currency one unit of another is; one when the shop tells no rate between them. */
    public BigDecimal rate(String policyCurrency) {
        boolean known = !currency.equals(policyCurrency)
                && baseCurrency.equals(policyCurrency)
                && total.signum() > 0
                && baseTotal.signum() > 0;
        return known ? total.divide(baseTotal, 8, RoundingMode.HALF_UP) : BigDecimal.ONE;
    }

    PolicyCase asked(Instant at, String policyCurrency, List<CaseItem> items) {
        return new PolicyCase(at, placedAt, country, rate(policyCurrency), items);
    }
}
