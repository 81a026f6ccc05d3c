package org.sweetline.reports.sums;

/** What tickets are told apart by. */
public enum TicketBy {
    NONE,
    DAY,
    AGENT,
    CHANNEL,
    TOPIC,
    LANGUAGE;

    /** To which group a ticket belongs whenever it came. */
    String key(TicketKind kind) {
        return switch (this) {
            case NONE, DAY -> "";
            case AGENT -> kind.agent();
            case CHANNEL -> kind.channel();
            case TOPIC -> kind.topic();
            case LANGUAGE -> kind.language();
        };
    }
}
