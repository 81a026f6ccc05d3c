package org.sweetline.returns.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.policy.rules.ReturnPolicy;
import org.sweetline.returns.policy.terms.PolicyTerms;

/**
 * A version of the policy; once written it never changes.
 *
 * @param madeBy whose account wrote it, null for the one that came with the product
 */
public record PolicyVersion(
        int version,
        String name,
        String note,
        Instant effectiveFrom,
        Instant madeAt,
        @Nullable Long madeBy,
        String author,
        PolicyTerms terms) {

    public ReturnPolicy policy() {
        return new ReturnPolicy(version, terms);
    }
}
