package org.sweetline.returns.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.returns.policy.rules.ReturnPolicy;
import org.sweetline.returns.policy.terms.Blame;
import org.sweetline.returns.policy.terms.LabelTerms;
import org.sweetline.returns.policy.terms.PolicyFixture;

class LabelPayerTest {

    @Test
    void storeThatPromisesFreeReturnsPaysForEveryLabel() {
        ReturnPolicy free = policy("shop");

        assertThat(Label.Payer.of(free, List.of(Blame.CUSTOMER))).isEqualTo(Label.Payer.STORE);
    }

    @Test
    void customerPaysOnlyWhenNothingInTheParcelIsAnybodyElsesFault() {
        ReturnPolicy policy = policy("customer");

        assertThat(Label.Payer.of(policy, List.of(Blame.CUSTOMER, Blame.CUSTOMER)))
                .isEqualTo(Label.Payer.CUSTOMER);
        assertThat(Label.Payer.of(policy, List.of(Blame.CUSTOMER, Blame.MERCHANT)))
                .isEqualTo(Label.Payer.STORE);
    }

    private static ReturnPolicy policy(String ownFault) {
        LabelTerms labels = new LabelTerms(
                ownFault, "shop", "shop", PolicyFixture.first().labels().clause());
        return new ReturnPolicy(1, PolicyFixture.with(labels));
    }
}
