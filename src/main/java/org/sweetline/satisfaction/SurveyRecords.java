package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.sweetline.people.erasure.ExportArchive;
import org.sweetline.people.erasure.Holding;
import org.sweetline.people.erasure.Holding.Fate;
import org.sweetline.people.erasure.Person;
import org.sweetline.people.erasure.PersonalRecords;
import org.sweetline.schema.Statements;

/** How a person was asked and what they answered. The rating stays, so that months go on adding up; words and name go. */
@ApplicationScoped
class SurveyRecords implements PersonalRecords {

    private static final String THEIRS = """
            from survey s
            where s.customer_id = any(cast(? as bigint[])) or s.recipient <> '' and lower(s.recipient) = any(?)
            """;
    private static final String EXPORT = """
            select s.id, (to_jsonb(s) - '{token_hash,agent_id,contributors,team_id,past_key}'::text[] || jsonb_build_object(
                'answer', (
                    select to_jsonb(a) - '{survey_id,entry_id,staff_id,our_place,team_account_id}'::text[] from survey_answer a where a.survey_id = s.id)))::text
            from survey s where s.customer_id = any(cast(? as bigint[])) and s.id > ? order by s.id
            """;
    private static final String WORDS = """
            update survey_answer set comment = '', earlier = '[]', may_quote = false, team_reason = ''
            where survey_id = any(cast(? as bigint[]))
            """;
    /** Tags that nobody else's survey has go from what packed days are written in (docs/adr/051). */
    private static final String TAGS = """
            delete from day_word d using survey s
            where s.id = any(cast(? as bigint[])) and s.tags <> '' and right(d.word, length(s.tags) + 1) = chr(31) || s.tags
                and not exists (select 1 from survey o where o.tags = s.tags and o.id <> all(cast(? as bigint[])))
            """;
    /** What is on its way is called off, and the link in the mail opens nothing any more. */
    private static final String NAMES = """
            update survey set customer_id = null, recipient = '', tags = '', token_hash = null,
                state = case when state in ('QUEUED', 'SENT', 'OPENED') then 'VOIDED' else state end
            where id = any(cast(? as bigint[]))
            """;

    private final Statements statements;

    @Inject
    SurveyRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public List<String> tables() {
        return List.of("survey");
    }

    @Override
    public List<Holding> holdings(Person person) throws SQLException {
        long rows = statements.count("select count(*) " + THEIRS, person.customers(), person.senders());
        return List.of(new Holding("surveys", rows, Fate.ANONYMIZED));
    }

    @Override
    public void export(Person person, ExportArchive archive) throws SQLException, IOException {
        archive.rows("surveys.json", EXPORT, person.customers());
    }

    @Override
    public long erase(Person person) throws SQLException {
        List<String> some = statements.list(
                "select s.id " + THEIRS + " limit 200", row -> row.getString(1), person.customers(), person.senders());
        if (!some.isEmpty()) {
            statements.change(WORDS, some);
            statements.change(TAGS, some, some);
            statements.change(NAMES, some);
        }
        return some.size();
    }
}
