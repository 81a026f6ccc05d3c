package org.sweetline.channels.portal;

import org.sweetline.returns.ReturnState;

/** In which colour a state is shown. */
final class Tone {

    private Tone() {}

    static String of(ReturnState state) {
        return switch (state) {
            case UNCONFIRMED, NEEDS_INFO -> "warn";
            case AUTHORIZED,
                    PARTIALLY_AUTHORIZED,
                    APPROVED,
                    PARTIALLY_APPROVED,
                    REFUND_PENDING,
                    REFUND_FAILED,
                    RESOLVED,
                    CLOSED -> "good";
            case DENIED, DENIED_FINAL, REJECTED -> "bad";
            case CANCELLED, EXPIRED -> "quiet";
            case REQUESTED, IN_REVIEW, APPEALED, IN_TRANSIT, PARTIALLY_RECEIVED, RECEIVED -> "plain";
        };
    }
}
