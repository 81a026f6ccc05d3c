package org.sweetline.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.sweetline.abuse.peers.ApprovalLimits;
import org.sweetline.abuse.peers.ApprovalLimits.Limit;
import org.sweetline.abuse.peers.Terms;
import org.sweetline.returns.policy.PolicyBook;
import org.sweetline.returns.policy.PolicyVersion;

/** What the settings say of the shop, and what its return policy has said from when on. */
@ApplicationScoped
public class ShopTerms {

    private final RiskConfig config;
    private final PolicyBook policies;

    @Inject
    ShopTerms(RiskConfig config, PolicyBook policies) {
        this.config = config;
        this.policies = policies;
    }

    public Terms now() throws SQLException {
        List<Limit> limits = policies.all().stream()
                .sorted(Comparator.comparing(PolicyVersion::effectiveFrom).thenComparing(PolicyVersion::version))
                .map(ShopTerms::limit)
                .toList();
        return config.terms().under(new ApprovalLimits(limits));
    }

    private static Limit limit(PolicyVersion version) {
        return new Limit(
                version.effectiveFrom(),
                version.terms().limits().autoApproveUpTo().doubleValue(),
                version.terms().limits().autoApproveItems());
    }
}
