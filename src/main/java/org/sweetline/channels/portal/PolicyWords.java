package org.sweetline.channels.portal;

import java.util.List;
import java.util.stream.Stream;
import org.sweetline.returns.policy.rules.PolicyFinding;
import org.sweetline.returns.policy.rules.PolicyVerdict;
import org.sweetline.returns.policy.terms.PolicyClause;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;

/**
 * What the policy says to a customer.
 *
 * @param answer yes, ask or no
 * @param reasons why it is not a plain yes
 * @param clauses the sentences of the policy that say so
 * @param window until when it may come back
 */
record PolicyWords(String answer, List<String> reasons, List<String> clauses, String window) {

    static final PolicyWords NONE = new PolicyWords("yes", List.of(), List.of(), "");

    static PolicyWords of(PolicyVerdict verdict, PageLanguage language) {
        List<PolicyFinding> against = verdict.objections();
        return new PolicyWords(
                Words.of(verdict.answer()),
                spoken(against.stream().map(PolicyFinding::reason), language),
                spoken(against.stream().map(PolicyFinding::clause), language),
                spoken(
                                verdict.findings().stream()
                                        .filter(finding ->
                                                finding.rule().equals("window") && !against.contains(finding))
                                        .map(PolicyFinding::reason),
                                language)
                        .stream()
                        .findFirst()
                        .orElse(""));
    }

    private static List<String> spoken(Stream<PolicyClause> clauses, PageLanguage language) {
        return clauses.map(clause -> spoken(clause, language)).distinct().toList();
    }

    static String spoken(PolicyClause clause, PageLanguage language) {
        return language == PageLanguage.KO ? clause.ko() : clause.en();
    }
}
