package org.sweetline.satisfaction.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.sweetline.json.Json;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.Driver;
import org.sweetline.schema.Statements;
import org.sweetline.web.Asked;
import org.sweetline.web.Words;

/** Writes past surveys as the rows that ours would have left behind; what is known already stays as it is. */
@ApplicationScoped
class PastAnswers {

    private static final int LONGEST = 4_000;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");

    private static final String TAKE = """
            with l as (
                select distinct on (ticket) * from jsonb_to_recordset(cast(? as jsonb)) as l (ticket text,
                    "askedAt" timestamptz, "answeredAt" timestamptz, rating int, solved boolean, comment text, drivers jsonb,
                    "agentEmail" text)
            ), s as (
                insert into survey (ticket_id, customer_id, channel, contact_at, way, language, tags, agent_id,
                    contributors, state, made_at, due_at, sent_at, expires_at, past_key)
                select t.id, t.customer_id, t.channel, t.created_at, 'MAIL', coalesce(nullif(c.language, ''), 'en'), t.tags,
                    coalesce(a.id, t.assignee_id), case when coalesce(a.id, t.assignee_id) is null then '{}'
                        else array[coalesce(a.id, t.assignee_id)] end,
                    case when l.rating is null then 'EXPIRED' else 'ANSWERED' end, l."askedAt", l."askedAt", l."askedAt",
                    l."askedAt" + interval '14 days', l.ticket
                from l join ticket t on t.external_id = l.ticket left join account a on a.email = lower(l."agentEmail")
                left join customer c on c.id = t.customer_id
                on conflict (past_key) do nothing returning id, past_key
            ), w as (
                insert into survey_answer (survey_id, rating, solved, comment, drivers, source, answered_at)
                select s.id, l.rating, l.solved, coalesce(l.comment, ''),
                    coalesce((select string_agg(d, ',') from jsonb_array_elements_text(l.drivers) d), ''), 'MAIL',
                    l."answeredAt"
                from s join l on l.ticket = s.past_key where l.rating is not null
            )
            select count(*) from s
            """;

    private final Statements statements;

    @Inject
    PastAnswers(Statements statements) {
        this.statements = statements;
    }

    static void check(PastAnswer answer) {
        Asked.line("ticket", answer.ticket(), 100);
        if (answer.askedAt() == null || answer.askedAt().isBefore(FIRST)) {
            throw ProblemException.invalid("askedAt", "must be a time such as 2026-11-27T14:03:00Z");
        }
        if ((answer.rating() == null) != (answer.answeredAt() == null)) {
            throw ProblemException.invalid("answeredAt", "must be there where a rating is, and only there");
        }
        if (answer.rating() != null && (answer.rating() < 1 || answer.rating() > 5)) {
            throw ProblemException.invalid("rating", "must be from 1 to 5");
        }
        if (answer.comment() != null
                && (answer.comment().length() > LONGEST || answer.comment().indexOf('\0') >= 0)) {
            throw ProblemException.invalid("comment", "must be a text of at most " + LONGEST + " characters");
        }
        if (answer.drivers() != null) {
            answer.drivers().forEach(driver -> Words.parse(Driver.class, "drivers", driver));
        }
    }

    /** Answers how many were not known yet; those of tickets that are not there are left out. */
    long take(List<PastAnswer> answers) throws SQLException {
        return statements.count(TAKE, Json.write(answers));
    }
}
