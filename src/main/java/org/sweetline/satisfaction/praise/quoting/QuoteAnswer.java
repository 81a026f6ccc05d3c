package org.sweetline.satisfaction.praise.quoting;

import org.sweetline.satisfaction.praise.QuotePermission;

/** What the customer says to the letter. */
public enum QuoteAnswer {
    YES(QuotePermission.GRANTED),
    NO(QuotePermission.REFUSED);

    private final QuotePermission permission;

    QuoteAnswer(QuotePermission permission) {
        this.permission = permission;
    }

    QuotePermission permission() {
        return permission;
    }
}
