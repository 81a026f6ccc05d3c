package org.sweetline.satisfaction.figures;

import jakarta.enterprise.context.ApplicationScoped;
import org.sweetline.days.DayTable;

/** Surveys as figures need them: of what kind the contact was, what became of the survey, and what spoilt it. */
@ApplicationScoped
class SurveyDays implements DayTable {

    /** Before what the team says spoilt it, among what the customer says. */
    static final String BY_TEAM = "+";

    /** Between the parts of a word. */
    static final String PART = "\u001f";

    /** Whether it was solved and how the agent was, of the survey s. */
    private static final String SAID = """
            coalesce(case when s.rating is not null then (
                select coalesce(a.solved::text, '-') || chr(31) || coalesce(a.agent_rating, 0)
                from survey_answer a where a.survey_id = s.id) end, '-' || chr(31) || '0')""";

    /**
     * What became of the survey s, as {@link SurveyOutcome} reads it. It ends with nothing, as no tags do: so erasure takes none for
     * words of which these are the end.
     */
    static final String OUTCOME = """
            concat_ws(chr(31), s.state, s.suppressed, coalesce(s.rating, 0), case when s.state in ('OPENED', 'EXPIRED') then coalesce((
                select true from survey_click c where c.survey_id = s.id and not c.by_machine limit 1), false)
                else false end,
                case when s.state in ('SENT', 'OPENED')
                    then floor(extract(epoch from coalesce(s.sent_at, s.made_at)) / 3600) else 0 end, %s, '')
            """.formatted(SAID);

    /**
     * What an agent handed a link for counts for nobody, as it was the agent who handed it (docs/adr/049). What is written freely
     * comes last: it may hold anything.
     */
    private static final String ROWS = """
            select s.contact_at as at, -1 as first, -1 as second,
                concat_ws(chr(31), s.channel, s.language, case when s.way = 'LINK' then '-' else coalesce(s.agent_id::text, '-') end,
                    coalesce(s.team_id::text, '-'), coalesce(nullif(s.topic, ''), '-'),
                    case when s.state = 'SUPPRESSED' then '-' else lower(s.way) end, s.tags) as kind,
                %s as first_word,
                coalesce(case when s.rating is not null then (
                    select nullif(concat_ws(',', nullif(a.drivers, ''), '+' || nullif(a.team_driver, '')), '') from survey_answer a where a.survey_id = s.id) end, '-') as second_word
            from survey s where s.contact_at >= ? and s.contact_at < ?
            """.formatted(OUTCOME);

    @Override
    public String name() {
        return "survey_day";
    }

    @Override
    public String rows() {
        return ROWS;
    }

    @Override
    public Column time() {
        return new Column("contact_at", "survey");
    }
}
