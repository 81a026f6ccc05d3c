package org.sweetline.channels.twilio;

import org.sweetline.web.Words;

/** Why a request to a webhook was turned away. */
public enum Refusal {
    CLOSED,
    METHOD,
    MEDIA_TYPE,
    TOO_LARGE,
    UNSIGNED,
    MALFORMED,
    REPEATED_PARAMETER,
    WRONG_SIGNATURE,
    OTHER_ACCOUNT;

    int status() {
        return this == TOO_LARGE ? 413 : 403;
    }

    String word() {
        return Words.of(this);
    }
}
