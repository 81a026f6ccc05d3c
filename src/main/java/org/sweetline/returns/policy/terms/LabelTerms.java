package org.sweetline.returns.policy.terms;

import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** Who pays for the way back, by whose fault it is. */
public record LabelTerms(
        @OneOf(LabelPayer.class) String customer,
        @OneOf(LabelPayer.class) String merchant,
        @OneOf(LabelPayer.class) String carrier,
        PolicyClause clause) {

    public LabelPayer payer(Blame blame) {
        return switch (blame) {
            case CUSTOMER -> Words.parse(LabelPayer.class, "labels.customer", customer);
            case MERCHANT -> Words.parse(LabelPayer.class, "labels.merchant", merchant);
            case CARRIER -> Words.parse(LabelPayer.class, "labels.carrier", carrier);
        };
    }
}
