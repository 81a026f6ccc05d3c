package org.sweetline.satisfaction.figures;

/** What scores are told apart by. */
public enum CsatBy {
    NONE("''", "''", ""),
    /** The day that the contact came, not the day of the answer: who waits on a peak day answers on the day after. */
    DAY("cast(s.contact_at at time zone ? as date)", "k.key::text", ""),
    AGENT("s.agent_id", "n.name", "left join account n on n.id = k.key"),
    TEAM("s.team_id", "n.name", "left join team n on n.id = k.key"),
    CHANNEL("s.channel", "k.key", ""),
    TOPIC(
            "coalesce(nullif(s.topic, ''), '-')",
            "n.en",
            "left join wrap_up_choice n on n.kind = 'TOPIC' and n.key = k.key"),
    TAG("unnest(string_to_array(s.tags, E'\n'))", "k.key", ""),
    LANGUAGE("s.language", "k.key", "");

    private final String key;
    private final String name;
    private final String names;

    CsatBy(String key, String name, String names) {
        this.key = key;
        this.name = name;
        this.names = names;
    }

    /** Each contact is in one group: all groups together are all contacts. A contact may have several tags, or none. */
    boolean isPartition() {
        return this != NONE && this != TAG;
    }

    boolean needsZone() {
        return this == DAY;
    }

    /** Key, name, asked, answered, satisfied, those still to come, and clicks that nobody confirmed. */
    String sql(String condition) {
        return """
                select coalesce(k.key::text, '-'), coalesce(%2$s, k.key::text, '-'), k.asked, k.answered, k.satisfied, k.waiting,
                    k.clicks
                from (select key, sum(n) filter (where state in ('SENT', 'OPENED', 'ANSWERED', 'EXPIRED')) as asked,
                        sum(answered) as answered, sum(satisfied) as satisfied,
                        sum(n) filter (where state in ('QUEUED', 'SENT', 'OPENED')) as waiting, sum(clicks) as clicks
                      from (select %1$s as key, s.state, count(*) as n, count(s.rating) as answered,
                                count(*) filter (where s.rating >= 4) as satisfied,
                                count(*) filter (where s.state = 'OPENED' and exists (
                                    select 1 from survey_click c where c.survey_id = s.id and not c.by_machine)) as clicks
                            from survey s
                            where s.contact_at >= ? and s.contact_at < ? %4$s group by 1, 2) g
                      group by 1) k %3$s
                order by 1
                """.formatted(key, name, names, condition);
    }
}
