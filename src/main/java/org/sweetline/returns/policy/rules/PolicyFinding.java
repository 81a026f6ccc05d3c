package org.sweetline.returns.policy.rules;

import org.sweetline.returns.policy.terms.PolicyAnswer;
import org.sweetline.returns.policy.terms.PolicyClause;

/**
 * What one rule says of one thing, in words that a customer may read, with the sentence of the policy that says so.
 *
 * @param rule the rule's name, such as {@code window}
 */
public record PolicyFinding(String rule, String line, PolicyAnswer answer, PolicyClause reason, PolicyClause clause) {

    static PolicyFinding of(
            String rule, CaseItem item, PolicyAnswer answer, PolicyClause clause, String en, String ko) {
        return new PolicyFinding(rule, item.line(), answer, new PolicyClause(en, ko), clause);
    }
}
