package org.sweetline.returns.policy.rules;

import org.sweetline.returns.policy.terms.PolicyAnswer;
import org.sweetline.returns.policy.terms.PolicyTerms;

/** Only what was sent, and not refunded since, can come back. */
final class ItemArrived implements PolicyRule {

    @Override
    public PolicyFinding judge(PolicyTerms terms, PolicyCase asked, CaseItem item) {
        int left = Math.max(0, item.returnable());
        if (item.quantity() <= left) {
            return finding(
                    terms, item, PolicyAnswer.YES, "It was sent and has not been refunded.", "발송되었고 아직 환불되지 않은 상품입니다.");
        }
        String en = left == 0
                ? "It has not been sent yet, or has been refunded already."
                : "Only %d of them were sent and not refunded.".formatted(left);
        String ko = left == 0 ? "아직 발송되지 않았거나 이미 환불된 상품입니다." : "발송되어 환불되지 않은 수량은 %d개입니다.".formatted(left);
        return finding(terms, item, PolicyAnswer.ASK, en, ko);
    }

    private static PolicyFinding finding(PolicyTerms terms, CaseItem item, PolicyAnswer answer, String en, String ko) {
        return PolicyFinding.of("sent", item, answer, terms.window().sentence(), en, ko);
    }
}
