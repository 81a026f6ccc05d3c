package org.sweetline.returns.policy.rules;

import java.util.function.Function;
import org.sweetline.returns.policy.terms.GoodsTerms;
import org.sweetline.returns.policy.terms.PolicyAnswer;
import org.sweetline.returns.policy.terms.PolicyClause;
import org.sweetline.returns.policy.terms.PolicyTerms;

/** Some goods do not come back; but whether a faulty one does, a person decides. */
final class GoodsTakenBack implements PolicyRule {
    private final String rule;
    private final Function<PolicyTerms, GoodsTerms> goods;
    private final PolicyClause because;

    private GoodsTakenBack(String rule, Function<PolicyTerms, GoodsTerms> goods, String en, String ko) {
        this.rule = rule;
        this.goods = goods;
        this.because = new PolicyClause(en, ko);
    }

    static GoodsTakenBack finalSale() {
        return new GoodsTakenBack(
                "final-sale", PolicyTerms::finalSale, "It was sold as final sale.", "반품 불가 상품으로 판매되었습니다.");
    }

    static GoodsTakenBack hygiene() {
        return new GoodsTakenBack(
                "hygiene",
                PolicyTerms::hygiene,
                "For reasons of hygiene it only comes back unopened.",
                "위생상 개봉하지 않은 경우에만 반품할 수 있습니다.");
    }

    static GoodsTakenBack ofAllKinds() {
        return new GoodsTakenBack(
                "kind", PolicyTerms::unwanted, "Goods of this kind are not taken back.", "이 종류의 상품은 반품을 받지 않습니다.");
    }

    @Override
    public PolicyFinding judge(PolicyTerms terms, PolicyCase asked, CaseItem item) {
        GoodsTerms excepted = goods.apply(terms);
        if (!excepted.contain(item.sku(), item.name(), item.discount())) {
            return PolicyFinding.of(
                    rule, item, PolicyAnswer.YES, excepted.sentence(), "It is not excepted.", "반품 제외 상품이 아닙니다.");
        }
        PolicyAnswer answer = item.blame().isCustomers() ? excepted.said() : PolicyAnswer.ASK;
        return new PolicyFinding(rule, item.line(), answer, because, excepted.sentence());
    }
}
