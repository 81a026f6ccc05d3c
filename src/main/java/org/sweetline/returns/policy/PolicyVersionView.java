package org.sweetline.returns.policy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.policy.terms.PolicyClause;
import org.sweetline.returns.policy.terms.PolicyTerms;

/**
 * A version of the return policy.
 *
 * @param inForce whether it counts for what is asked for now
 * @param madeBy null for the one that came with the product
 * @param policy only where one version is asked for
 * @param sentences the policy as customers read it; only where one version is asked for
 */
public record PolicyVersionView(
        int version,
        String name,
        String note,
        Instant effectiveFrom,
        boolean inForce,
        Instant madeAt,
        @Nullable PolicyAuthorView madeBy,
        @Nullable PolicyTerms policy,
        @Nullable List<PolicyClause> sentences) {

    public record PolicyAuthorView(long id, String name) {}

    static PolicyVersionView whole(PolicyVersion version, int inForce) {
        return of(version, inForce, version.terms(), version.terms().sentences());
    }

    static PolicyVersionView brief(PolicyVersion version, int inForce) {
        return of(version, inForce, null, null);
    }

    private static PolicyVersionView of(
            PolicyVersion version, int inForce, @Nullable PolicyTerms terms, @Nullable List<PolicyClause> sentences) {
        Long author = version.madeBy();
        return new PolicyVersionView(
                version.version(),
                version.name(),
                version.note(),
                version.effectiveFrom(),
                version.version() == inForce,
                version.madeAt(),
                author == null ? null : new PolicyAuthorView(author, version.author()),
                terms,
                sentences);
    }
}
