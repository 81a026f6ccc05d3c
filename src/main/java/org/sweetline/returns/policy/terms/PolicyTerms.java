package org.sweetline.returns.policy.terms;

import java.util.List;
import org.sweetline.json.Json;

/**
 * A whole return policy.
 *
 * @param currency of all amounts in it
 * @param unwanted kinds of goods that do not come back for another reason than final sale or hygiene
 */
public record PolicyTerms(
        String currency,
        WindowTerms window,
        GoodsTerms finalSale,
        GoodsTerms hygiene,
        GoodsTerms unwanted,
        CountryTerms countries,
        FeeTerms fees,
        PromotionTerms promotions,
        LabelTerms labels,
        LimitTerms limits) {

    public static PolicyTerms read(String json) {
        return Json.read(json, PolicyTerms.class);
    }

    public String json() {
        return Json.write(this);
    }

    /** The whole policy as customers read it, in its order. */
    public List<PolicyClause> sentences() {
        return List.of(
                window.sentence(),
                finalSale.sentence(),
                hygiene.sentence(),
                unwanted.sentence(),
                countries.sentence(),
                fees.sentence(currency),
                promotions.sentence(currency),
                labels.clause(),
                limits.sentence(currency));
    }
}
