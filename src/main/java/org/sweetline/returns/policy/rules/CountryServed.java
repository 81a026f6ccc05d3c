package org.sweetline.returns.policy.rules;

import org.sweetline.returns.policy.terms.CountryTerms;
import org.sweetline.returns.policy.terms.PolicyAnswer;
import org.sweetline.returns.policy.terms.PolicyTerms;

/** Parcels come back from some countries only; a faulty thing from elsewhere is a matter for a person. */
final class CountryServed implements PolicyRule {

    @Override
    public PolicyFinding judge(PolicyTerms terms, PolicyCase asked, CaseItem item) {
        CountryTerms countries = terms.countries();
        PolicyAnswer said = countries.of(asked.country());
        boolean yes = said == PolicyAnswer.YES;
        PolicyAnswer answer = yes || item.blame().isCustomers() ? said : PolicyAnswer.ASK;
        return PolicyFinding.of(
                "country",
                item,
                answer,
                countries.sentence(),
                yes ? "Returns are taken from there." : "Returns are not taken from %s.".formatted(asked.country()),
                yes ? "반품을 받는 국가입니다." : "%s에서는 반품을 받지 않습니다.".formatted(asked.country()));
    }
}
