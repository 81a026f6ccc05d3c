package org.sweetline.returns.policy.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        return List.copyOf(parts().values());
    }

    /** Each sentence by what it is about, in the policy's order. */
    public Map<String, PolicyClause> parts() {
        Map<String, PolicyClause> parts = new LinkedHashMap<>();
        parts.put("window", window.sentence());
        parts.put("final-sale", finalSale.sentence());
        parts.put("hygiene", hygiene.sentence());
        parts.put("kind", unwanted.sentence());
        parts.put("country", countries.sentence());
        parts.put("fees", fees.sentence(currency));
        parts.put("promotions", promotions.sentence(currency));
        parts.put("labels", labels.clause());
        parts.put("limits", limits.sentence(currency));
        return parts;
    }
}
