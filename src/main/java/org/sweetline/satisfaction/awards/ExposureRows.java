package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sweetline.satisfaction.awards.AwardSpan.Span;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.satisfaction.awards.formulas.Exposure;
import org.sweetline.satisfaction.awards.formulas.TeamSum;
import org.sweetline.schema.Statements;

/** Reads how often people had the chance: four queries. */
@ApplicationScoped
class ExposureRows {

    /** One pass: all contacts of each, by language, and the different customers of surges by channel. */
    private static final String CONTACTS = """
            select account_id, language, channel, count(*),
                count(distinct coalesce(customer_id, -ticket_id)) filter (where surged)
            from (
                select k.*, exists (select 1 from surge g
                    where g.began_at <= k.at and coalesce(g.ended_at, 'infinity') > k.at) as surged
                from award_contact k where k.at >= ? and k.at < ?) handled
            group by grouping sets ((account_id), (account_id, language), (account_id, channel))
            """;

    private static final String COMPLAINTS = """
            select k.account_id, count(distinct coalesce(c.customer_id, -c.ticket_id)) from award_complaint c
            join award_contact k on k.ticket_id = c.ticket_id where c.at >= ? and c.at < ? group by k.account_id
            """;
    /** The first call that each customer had with each of us. */
    private static final String CALLERS = """
            select agent_id, count(*), count(*) filter (where resolved) from (
                select distinct on (k.agent_id, d.customer_id) k.agent_id, k.resolved
                from call_sum k join desk_call d on d.id = k.call_id
                where k.at >= ? and k.at < ? and k.direction = 'IN' and k.answered and k.resolved is not null
                    and k.agent_id is not null and d.customer_id is not null
                    and not exists (select 1 from award_insider i where i.customer_id = d.customer_id)
                order by k.agent_id, d.customer_id, k.at) first_ones
            group by agent_id
            """;

    /** By the same words and the same customers as the awards of each. */
    private static final String TEAM = """
            select (select count(*) from award_contact where at >= ? and at < ?), count(*), count(distinct p.customer_id),
                (select count(*) filter (where a.rating >= 4) from survey s join survey_answer a on a.survey_id = s.id
                    where s.contact_at >= ? and s.contact_at < ? and a.staff_id is null and s.way <> 'LINK'
                        and not exists (select 1 from award_insider i where i.customer_id = s.customer_id)),
                (select count(*) from survey s join survey_answer a on a.survey_id = s.id
                    where s.contact_at >= ? and s.contact_at < ? and a.staff_id is null and s.way <> 'LINK'
                        and not exists (select 1 from award_insider i where i.customer_id = s.customer_id))
            from award_praise p where p.said_at >= ? and p.said_at < ?
            """;

    private final Statements statements;

    @Inject
    ExposureRows(Statements statements) {
        this.statements = statements;
    }

    List<Exposure> of(Span span) throws SQLException {
        List<Exposure> exposures = new ArrayList<>();
        statements
                .list(CONTACTS, ExposureRows::contacts, span.from(), span.until())
                .forEach(exposures::addAll);
        exposures.addAll(statements.list(
                COMPLAINTS,
                row -> new Exposure(Category.TURN_AROUND, row.getLong(1), "", row.getLong(2), 0),
                span.from(),
                span.until()));
        exposures.addAll(statements.list(
                CALLERS,
                row -> new Exposure(Category.BEST_FIRST_CALL, row.getLong(1), "", row.getLong(2), row.getLong(3)),
                span.from(),
                span.until()));
        return exposures;
    }

    TeamSum team(Span span) throws SQLException {
        return statements
                .first(
                        TEAM,
                        row -> new TeamSum(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)),
                        span.from(),
                        span.until(),
                        span.from(),
                        span.until(),
                        span.from(),
                        span.until(),
                        span.from(),
                        span.until())
                .orElseThrow();
    }

    private static List<Exposure> contacts(ResultSet row) throws SQLException {
        long agent = row.getLong(1);
        String language = row.getString(2);
        String channel = row.getString(3);
        if (channel != null) {
            long surged = row.getLong(5);
            return surged == 0
                    ? List.of()
                    : List.of(new Exposure(Category.CALM_IN_THE_STORM, agent, channel, surged, 0));
        }
        return language == null
                ? List.of(new Exposure(Category.CUSTOMERS_CHOICE, agent, "", row.getLong(4), 0))
                : List.of(new Exposure(Category.TWO_LANGUAGES, agent, language, row.getLong(4), 0));
    }
}
