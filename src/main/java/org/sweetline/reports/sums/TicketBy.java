package org.sweetline.reports.sums;

/** What tickets are told apart by. */
public enum TicketBy {
    NONE("''"),
    DAY("to_char(s.at at time zone ?, 'YYYY-MM-DD')"),
    AGENT("coalesce(s.agent_id::text, '-')"),
    CHANNEL("s.channel"),
    TOPIC("coalesce(nullif(s.topic, ''), '-')"),
    LANGUAGE("s.language");

    private final String key;

    TicketBy(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    boolean needsZone() {
        return this == DAY;
    }
}
