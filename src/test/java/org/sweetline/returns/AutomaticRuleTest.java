package org.sweetline.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sweetline.returns.policy.rules.PolicyVerdict;
import org.sweetline.returns.policy.terms.PolicyAnswer;

class AutomaticRuleTest {
    private static PolicyVerdict verdict(PolicyAnswer answer, boolean limits, boolean photo, boolean keep) {
        return new PolicyVerdict(1, answer, List.of(), null, limits, photo, keep, BigDecimal.TEN, false);
    }

    @Test
    void plainReturnOfAClearCustomerIsAuthorizedAtOnce() {
        PolicyVerdict fine = verdict(PolicyAnswer.YES, true, false, false);

        assertThat(AutomaticRule.of(fine, RiskBand.CLEAR, false)).isEqualTo(AutomaticRule.AUTHORIZE);
        assertThat(AutomaticRule.of(fine, RiskBand.INSUFFICIENT_HISTORY, false)).isEqualTo(AutomaticRule.AUTHORIZE);
        assertThat(AutomaticRule.of(fine, RiskBand.WATCH, false)).isEqualTo(AutomaticRule.AUTHORIZE);
    }

    @ParameterizedTest
    @EnumSource(RiskBand.class)
    void whatThePolicyHasAQuestionAboutIsForAPerson(RiskBand band) {
        assertThat(AutomaticRule.of(verdict(PolicyAnswer.NO, true, false, false), band, true))
                .isEqualTo(AutomaticRule.REVIEW);
        assertThat(AutomaticRule.of(verdict(PolicyAnswer.ASK, true, true, false), band, false))
                .isEqualTo(AutomaticRule.REVIEW);
    }

    @ParameterizedTest
    @EnumSource(names = {"REVIEW", "HIGH"})
    void whatTheAssessmentHasAQuestionAboutIsForAPerson(RiskBand band) {
        assertThat(AutomaticRule.of(verdict(PolicyAnswer.YES, true, true, true), band, true))
                .isEqualTo(AutomaticRule.REVIEW);
    }

    @Test
    void aPictureIsWantedOfWhatIsWorthMuchAndThenAPersonLooks() {
        PolicyVerdict dear = verdict(PolicyAnswer.YES, false, true, false);

        assertThat(AutomaticRule.of(dear, RiskBand.CLEAR, false)).isEqualTo(AutomaticRule.ASK_PHOTO);
        assertThat(AutomaticRule.of(dear, RiskBand.CLEAR, true)).isEqualTo(AutomaticRule.REVIEW);
    }

    @Test
    void onlyWhatIsWorthLittleAndRaisesNoQuestionIsKept() {
        PolicyVerdict cheap = verdict(PolicyAnswer.YES, true, false, true);
        PolicyVerdict dearer = verdict(PolicyAnswer.YES, true, false, false);

        assertThat(AutomaticRule.given(Resolution.KEEP_ITEM, cheap, RiskBand.CLEAR))
                .isEqualTo(Resolution.KEEP_ITEM);
        assertThat(AutomaticRule.given(Resolution.KEEP_ITEM, cheap, RiskBand.WATCH))
                .isEqualTo(Resolution.REFUND);
        assertThat(AutomaticRule.given(Resolution.KEEP_ITEM, dearer, RiskBand.CLEAR))
                .isEqualTo(Resolution.REFUND);
        assertThat(AutomaticRule.given(Resolution.EXCHANGE, dearer, RiskBand.WATCH))
                .isEqualTo(Resolution.EXCHANGE);
    }
}
