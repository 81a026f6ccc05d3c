package org.sweetline.returns.policy.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.sweetline.returns.policy.terms.Blame;
import org.sweetline.returns.policy.terms.LabelPayer;
import org.sweetline.returns.policy.terms.LimitTerms;
import org.sweetline.returns.policy.terms.PolicyAnswer;
import org.sweetline.returns.policy.terms.PolicyTerms;

/** One version of the policy, which judges. It never decides: what it says is shown to whoever does. */
public record ReturnPolicy(int version, PolicyTerms terms) {
    private static final List<PolicyRule> RULES = List.of(
            new ItemArrived(),
            new ReturnWindow(),
            GoodsTakenBack.finalSale(),
            GoodsTakenBack.hygiene(),
            GoodsTakenBack.ofAllKinds(),
            new CountryServed());

    public PolicyVerdict judge(PolicyCase asked) {
        List<PolicyFinding> findings = asked.items().stream()
                .flatMap(item -> RULES.stream().map(rule -> rule.judge(terms, asked, item)))
                .toList();
        WindowSpan window = asked.items().stream()
                .map(item -> WindowSpan.of(terms.window(), asked, item))
                .min(Comparator.comparing(WindowSpan::end))
                .orElse(null);
        LimitTerms limits = terms.limits();
        BigDecimal value = asked.value();
        return new PolicyVerdict(
                version,
                findings.stream().map(PolicyFinding::answer).reduce(PolicyAnswer.YES, PolicyAnswer::stricter),
                findings,
                window,
                value.compareTo(limits.autoApproveUpTo()) <= 0 && asked.quantity() <= limits.autoApproveItems(),
                value.compareTo(limits.photoAbove()) > 0,
                value.compareTo(limits.keepItemUpTo()) <= 0,
                limits.keepItemUpTo().multiply(asked.rate()),
                limits.goesAhead(value));
    }

    public LabelPayer labelPayer(Blame blame) {
        return terms.labels().payer(blame);
    }
}
