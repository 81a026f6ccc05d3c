package org.sweetline.satisfaction.figures;

/** What scores are told apart by. */
public enum CsatBy {
    NONE("''", "''", ""),
    /** The day that the contact came, not the day of the answer: who waits on a peak day answers on the day after. */
    DAY("to_char(s.contact_at at time zone ?, 'YYYY-MM-DD')", "k.key", ""),
    AGENT("coalesce(s.agent_id::text, '-')", "n.name", "left join account n on n.id::text = k.key"),
    TEAM("coalesce(s.team_id::text, '-')", "n.name", "left join team n on n.id::text = k.key"),
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

    boolean needsZone() {
        return this == DAY;
    }

    /** Key, name, asked, answered, satisfied, those still to come, and clicks that nobody confirmed. */
    String sql(String condition) {
        return """
                select k.key, coalesce(%2$s, k.key), k.asked, k.answered, k.satisfied, k.waiting, k.clicks
                from (select %1$s as key,
                        count(*) filter (where s.state in ('SENT', 'OPENED', 'ANSWERED', 'EXPIRED')) as asked,
                        count(a.rating) as answered,
                        count(*) filter (where a.rating >= 4) as satisfied,
                        count(*) filter (where s.state in ('QUEUED', 'SENT', 'OPENED')) as waiting,
                        count(*) filter (where s.state = 'OPENED' and exists (
                            select 1 from survey_click c where c.survey_id = s.id and not c.by_machine)) as clicks
                      from survey s left join survey_answer a on a.survey_id = s.id
                      where s.contact_at >= ? and s.contact_at < ? %4$s group by 1) k %3$s
                order by 1
                """.formatted(key, name, names, condition);
    }
}
