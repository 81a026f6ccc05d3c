package org.sweetline.satisfaction.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.satisfaction.figures.CsatScope.Only;
import org.sweetline.web.Asked;

/** What a filter means of rows of one table, as conditions in SQL with their parameters. */
final class Narrowing {

    /** Its parameter is the zone. */
    private static final String ORDINARY = """
             and not exists (select from peak_day p where p.day = cast(s.contact_at at time zone ? as date))
            and not exists (select from surge g
                where s.contact_at >= g.began_at and s.contact_at < coalesce(g.ended_at, 'infinity'))
            """;
    /** As a survey of the ticket t would have it. */
    private static final String LANGUAGE_OF_TICKET = """
             and case when coalesce(
                (select nullif(e.language, '') from timeline_entry e
                    where e.ticket_id = t.id and e.direction = 'IN' and e.channel <> 'survey' order by e.at desc limit 1),
                (select nullif(c.language, '') from customer c where c.id = t.customer_id)) = 'ko' then 'ko' else 'en' end = ?
            """;

    private static final String TOPIC_OF_TICKET =
            " and coalesce((select lower(replace(k.topic, '_', '-')) from contact_topic k where k.ticket_id = t.id), '-') = ?";
    private static final String TEAM_OF_TICKET =
            " and coalesce((select min(m.team_id) from team_member m where m.account_id = t.assignee_id)::text, '-') = ?";
    private static final String TAGS_OF_CALL = """
             and exists (select from phone_call p join ticket k on k.id = p.ticket_id
                where p.sid = d.sid and ? = any(string_to_array(k.tags, E'\\n')))
            """;

    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    private Narrowing() {}

    /** Of the survey s. */
    static Narrowing surveys(CsatScope asked) {
        Only only = asked.only();
        Narrowing narrowing = new Narrowing();
        narrowing.toId(
                only.agent(), " and s.agent_id = ? and s.way <> 'LINK'", " and (s.agent_id is null or s.way = 'LINK')");
        narrowing.toId(only.team(), " and s.team_id = ?", " and s.team_id is null");
        narrowing.to(only.channel(), " and s.channel = ?");
        narrowing.to(only.language(), " and s.language = ?");
        narrowing.to(only.topic(), " and coalesce(nullif(s.topic, ''), '-') = ?");
        narrowing.to(only.tag(), " and ? = any(string_to_array(s.tags, E'\n'))");
        narrowing.to(only.campaign(), CampaignReach.ITS_SURVEYS);
        narrowing.toWay(only.way());
        narrowing.to(asked.ordinary() ? asked.zone().getId() : null, ORDINARY);
        return narrowing;
    }

    /** Of the call d that nobody answered; empty where none can say which of them are meant. */
    static Optional<Narrowing> calls(Only only) {
        if (only.isOfTheAsked()) {
            return Optional.empty();
        }
        Narrowing narrowing = new Narrowing();
        narrowing.to(only.channel(), " and ? = 'voice'");
        narrowing.toId(only.team(), " and d.team_id = ?", " and d.team_id is null");
        narrowing.to(only.language(), " and d.language = ?");
        narrowing.to(only.topic(), " and coalesce(nullif(d.noted_topic, ''), nullif(d.topic, ''), '-') = ?");
        narrowing.to(only.tag(), TAGS_OF_CALL);
        narrowing.to(only.campaign(), CampaignReach.ITS_CALLS);
        return Optional.of(narrowing);
    }

    /** Of the ticket t that is not solved, whose team is that of whose it is; empty as with calls. */
    static Optional<Narrowing> tickets(Only only) {
        if (only.isOfTheAsked()) {
            return Optional.empty();
        }
        Narrowing narrowing = new Narrowing();
        narrowing.to(only.channel(), " and t.channel = ?");
        narrowing.to(only.team(), TEAM_OF_TICKET);
        narrowing.to(only.language(), LANGUAGE_OF_TICKET);
        narrowing.to(only.topic(), TOPIC_OF_TICKET);
        narrowing.to(only.tag(), " and ? = any(string_to_array(t.tags, E'\n'))");
        narrowing.to(only.campaign(), CampaignReach.ITS_TICKETS);
        return Optional.of(narrowing);
    }

    private void to(@Nullable Object wanted, String condition) {
        if (wanted != null) {
            conditions.append(condition);
            parameters.add(wanted instanceof String text ? Asked.storable(text) : wanted);
        }
    }

    private void toId(@Nullable String key, String condition, String ofNobody) {
        if (CsatScope.NOBODY.equals(key)) {
            conditions.append(ofNobody);
        } else {
            to(key == null ? null : Long.valueOf(key), condition);
        }
    }

    /** Who was not to be asked is asked by no way. */
    private void toWay(@Nullable String way) {
        if (CsatScope.NOBODY.equals(way)) {
            conditions.append(" and s.state = 'SUPPRESSED'");
        } else {
            to(way == null ? null : way.toUpperCase(Locale.ROOT), " and s.state <> 'SUPPRESSED' and s.way = ?");
        }
    }

    /** Begins with "and". */
    String condition() {
        return conditions.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
