package org.sweetline.calls.figures;

/** What figures are told apart by. */
public enum GroupBy {
    NONE("''", ""),
    TEAM("coalesce(s.team_id::text, '-')", "select id::text, name, name_ko from team"),
    AGENT("h.account_id::text", "select id::text, name, name from account"),
    LANGUAGE("s.language", ""),
    /** As agents noted it, else as the key of the menu has it. */
    TOPIC("coalesce(nullif(s.topic, ''), '-')", "select key, en, ko from wrap_up_choice where kind = 'TOPIC'");

    private final String key;
    private final String names;

    GroupBy(String key, String names) {
        this.key = key;
        this.names = names;
    }

    String key() {
        return key;
    }

    /** Selects key, English and Korean name; "" where the key is the name. */
    String names() {
        return names;
    }
}
