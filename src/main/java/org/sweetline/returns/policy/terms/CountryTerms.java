package org.sweetline.returns.policy.terms;

import java.util.List;
import java.util.Map;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/**
 * Where returns are taken from.
 *
 * @param accepted countries by their two letters; none means all
 * @param otherwise what is said to the others, {@code no} or {@code ask}
 */
public record CountryTerms(
        List<String> accepted, @OneOf(PolicyAnswer.class) String otherwise, PolicyClause clause) {

    /** An order that tells no country is not held against the customer. */
    public PolicyAnswer of(String country) {
        return country.isEmpty() || accepted.isEmpty() || accepted.contains(country)
                ? PolicyAnswer.YES
                : Words.parse(PolicyAnswer.class, "countries.otherwise", otherwise);
    }

    public PolicyClause sentence() {
        return clause.with(Map.of("countries", String.join(", ", accepted)));
    }
}
