package org.sweetline.returns.policy.terms;

import java.util.Map;

/** One sentence of the policy. A number in braces, such as {days}, is filled in from the rule that stands beside it. */
public record PolicyClause(String en, String ko) {

    /** The sentence with the rule's own numbers, so that text and rule can't say different things. */
    public PolicyClause with(Map<String, Object> values) {
        String english = en;
        String korean = ko;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            String place = "{" + value.getKey() + "}";
            english = english.replace(place, value.getValue().toString());
            korean = korean.replace(place, value.getValue().toString());
        }
        return new PolicyClause(english, korean);
    }
}
