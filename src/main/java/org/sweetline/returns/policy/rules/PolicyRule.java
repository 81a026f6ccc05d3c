package org.sweetline.returns.policy.rules;

import org.sweetline.returns.policy.terms.PolicyTerms;

/** One rule of a policy, asked for each thing of a return. */
interface PolicyRule {

    PolicyFinding judge(PolicyTerms terms, PolicyCase asked, CaseItem item);
}
