package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sweetline.schema.Statements;

/** The rows of surveys, as they come to be and go. */
@ApplicationScoped
class SurveyRows {

    private static final String ADD = """
            insert into survey (ticket_id, call_id, customer_id, channel, contact_at, way, recipient, language, team_id, topic,
                tags, agent_id, contributors, state, suppressed, made_at, due_at, surge_id)
            values (cast(? as bigint), cast(? as bigint), cast(? as bigint), ?, ?, ?, ?, ?, cast(? as bigint), ?, ?,
                cast(? as bigint), cast(? as bigint[]), ?, ?, ?, ?, surge_at(?))
            on conflict do nothing
            """;
    private static final String ADD_RATED = """
            with asked as (
                insert into survey (ticket_id, call_id, customer_id, channel, contact_at, way, language, team_id, topic, tags,
                    agent_id, contributors, state, made_at, due_at, sent_at, surge_id)
                select cast(? as bigint), r.call_id, cast(? as bigint), 'voice', ?, 'KEYPAD', r.language, cast(? as bigint), ?,
                    ?, r.agent_id, cast(? as bigint[]), 'ANSWERED', r.at, r.at, r.at, surge_at(?)
                from call_rating r where r.call_id = ?
                on conflict (call_id) where call_id is not null do update set state = 'ANSWERED'
                where survey.way = 'KEYPAD' and survey.state = 'EXPIRED'
                returning id, call_id)
            insert into survey_answer (survey_id, rating, source, answered_at)
            select asked.id, r.score, 'KEYPAD', r.at from asked join call_rating r using (call_id) returning survey_id
            """;
    /** Whatever became of it, it stands for all that the customer has said until then. */
    private static final String COUNTED = """
            select 1 from ticket t cross join lateral (
                select max(e.at) as at from timeline_entry e
                where e.ticket_id = t.id and e.milestone_type = 'solved' and e.at < t.solved_at) before
            where t.id = ? and before.at is not null
                and exists (select from survey s where s.ticket_id = t.id and s.call_id is null and s.state <> 'VOIDED')
                and not exists (select from timeline_entry e where e.ticket_id = t.id and e.direction = 'IN'
                    and e.channel <> 'survey' and e.at > before.at)
            """;

    private static final String RATED = "select 1 from call_rating where call_id = ?";
    /** Nobody can answer any more once the line is closed. */
    private static final String ADD_SILENT = """
            insert into survey (call_id, ticket_id, customer_id, channel, contact_at, way, language, team_id, topic, tags,
                agent_id, contributors, state, made_at, due_at, sent_at, expires_at, surge_id)
            select v.call_id, cast(? as bigint), cast(? as bigint), 'voice', ?, 'KEYPAD', ?, cast(? as bigint), ?, ?,
                cast(? as bigint), cast(? as bigint[]), 'EXPIRED', v.at, v.at, v.at, v.at, surge_at(?)
            from (select call_id, min(at) as at from call_event where call_id = ? and kind = 'RATING_ASKED' group by call_id) v
            on conflict do nothing returning id
            """;

    private static final String VOID = """
            update survey set state = 'VOIDED' where ticket_id = ? and state in ('QUEUED', 'SENT', 'OPENED') returning id
            """;
    private static final String REFUSED = """
            update survey set state = 'SUPPRESSED', suppressed = ?
            where id = any(cast(? as bigint[])) and living_customer(customer_id) = any(cast(? as bigint[]))
            """;
    private static final String CALL_OFF = """
            update survey set state = 'SUPPRESSED', suppressed = ? where id = any(cast(? as bigint[])) and state = 'QUEUED'
            """;
    private static final String TURN_TO = """
            update survey set customer_id = cast(? as bigint), ticket_id = cast(? as bigint), way = ?, recipient = ?, language = ?
            where id = ? and state = 'QUEUED'
            """;
    private static final String ATTRIBUTE = """
            update survey set agent_id = cast(? as bigint), contributors = cast(? as bigint[]), team_id = cast(? as bigint)
            where id = ? and state = 'QUEUED'
            """;
    private static final String FOLLOW_TOPIC = """
            update survey s set topic = coalesce(nullif(d.noted_topic, ''), d.topic) from desk_call d
            where d.id = ? and s.call_id = d.id and s.topic <> coalesce(nullif(d.noted_topic, ''), d.topic)
            """;
    private static final String FOLLOW_CALLER = """
            update survey s set customer_id = d.customer_id, ticket_id = p.ticket_id
            from phone_call p join desk_call d on d.sid = p.sid
            where p.entry_id = ? and s.call_id = d.id
                and (s.way = 'KEYPAD' or s.customer_id is not distinct from d.customer_id)
                and (s.customer_id, s.ticket_id) is distinct from (d.customer_id, p.ticket_id)
            """;
    private static final String PUT_OFF = "update survey set due_at = ? where id = ? and state = 'QUEUED'";
    /** A server may refuse it for good before any has taken it. */
    private static final String BOUNCED = """
            update survey set state = 'BOUNCED'
            where id = ? and (state in ('SENT', 'OPENED') or state = 'QUEUED' and token_hash is not null)
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    SurveyRows(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    void suppress(Contact contact, Suppression why) throws SQLException {
        add(contact, "MAIL", "", "SUPPRESSED", why.name(), clock.instant());
    }

    void queue(Contact contact, boolean byText, Instant due) throws SQLException {
        add(contact, byText ? "SMS" : "MAIL", byText ? contact.phone() : contact.email(), "QUEUED", "", due);
    }

    /** Whether the ticket was asked about when it was solved before, and the customer has said nothing since. */
    boolean isCounted(long ticket) throws SQLException {
        return statements.first(COUNTED, row -> row.getInt(1), ticket).isPresent();
    }

    boolean isRated(long call) throws SQLException {
        return statements.first(RATED, row -> row.getInt(1), call).isPresent();
    }

    /** The survey that the key answers, be it told after the customer counted as silent; empty when it was answered before. */
    Optional<Long> addRated(Contact contact) throws SQLException {
        return statements.first(
                ADD_RATED,
                row -> row.getLong(1),
                contact.ticket(),
                contact.customer(),
                contact.at(),
                contact.team(),
                contact.topic(),
                contact.tags(),
                array(contact),
                contact.at(),
                contact.call());
    }

    /** Whoever was asked for a key and pressed none: false when nobody asked them. */
    boolean addSilent(Contact contact) throws SQLException {
        return statements
                .first(
                        ADD_SILENT,
                        row -> row.getLong(1),
                        contact.ticket(),
                        contact.customer(),
                        contact.at(),
                        contact.language(),
                        contact.team(),
                        contact.topic(),
                        contact.tags(),
                        contact.agent(),
                        array(contact),
                        contact.at(),
                        contact.call())
                .isPresent();
    }

    /** The customers said no after the surveys were planned. */
    void refused(List<Long> surveys, List<Long> customers) throws SQLException {
        statements.change(REFUSED, Suppression.OPTED_OUT.name(), surveys, customers);
    }

    /** They are not asked after all. */
    void callOff(List<Long> surveys, Suppression why) throws SQLException {
        statements.change(CALL_OFF, why.name(), surveys);
    }

    /** It turned out to be somebody else who called or wrote. */
    void turnTo(long survey, Contact contact, boolean byText) throws SQLException {
        statements.change(
                TURN_TO,
                contact.customer(),
                contact.ticket(),
                byText ? "SMS" : "MAIL",
                byText ? contact.phone() : contact.email(),
                contact.language(),
                survey);
    }

    /** It is about those who have answered by now, and counts for their team. */
    void attribute(long survey, Contact contact) throws SQLException {
        statements.change(ATTRIBUTE, contact.agent(), array(contact), contact.team(), survey);
    }

    /** To what the call is said to be about by now. */
    void followTopic(long call) throws SQLException {
        statements.change(FOLLOW_TOPIC, call);
    }

    /** What was pressed on a call is of whoever is said to have called; what is asked about it stands on its ticket. */
    void followCaller(long entry) throws SQLException {
        statements.change(FOLLOW_CALLER, entry);
    }

    void putOff(long survey, Instant until) throws SQLException {
        statements.change(PUT_OFF, until, survey);
    }

    /** @return those that were voided */
    List<Long> voidUnanswered(long ticket) throws SQLException {
        return statements.list(VOID, row -> row.getLong(1), ticket);
    }

    void bounced(long survey) throws SQLException {
        statements.change(BOUNCED, survey);
    }

    private void add(Contact contact, String way, String to, String state, String suppressed, Instant due)
            throws SQLException {
        statements.change(
                ADD,
                contact.ticket(),
                contact.call(),
                contact.customer(),
                contact.channel(),
                contact.at(),
                way,
                to,
                contact.language(),
                contact.team(),
                contact.topic(),
                contact.tags(),
                contact.agent(),
                array(contact),
                state,
                suppressed,
                clock.instant(),
                due,
                contact.at());
    }

    private static String array(Contact contact) {
        return contact.contributors().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
