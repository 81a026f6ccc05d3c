package org.sweetline.reports.macros;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.reports.BehindView;
import org.sweetline.reports.ReportParameter;
import org.sweetline.reports.ReportQuery;
import org.sweetline.satisfaction.numbers.Share;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;
import org.sweetline.web.PageRequest;

/** How tickets went on that were answered with a text of the day, and those that were answered without one. */
@ApplicationScoped
public class MacroUses {

    /** The others are tickets of the same days and topics, so that like is held against like. */
    private static final String SUMS = """
            with used as (
                select u.macro_id, u.ticket_id, min(u.at) as at, count(*) as replies from macro_use u
                where u.at >= ? and u.at < ? group by 1, 2),
            answered as (
                select case when u.ticket_id is null then 0 else u.macro_id end as macro, s.ticket_id, u.replies, s.solve_s,
                    s.reopened, a.rating
                from ticket_sum s left join used u on u.ticket_id = s.ticket_id
                left join lateral (
                    select w.rating from survey v join survey_answer w on w.survey_id = v.id
                    where v.ticket_id = s.ticket_id order by v.id desc limit 1) a on true
                where s.asked and s.first_reply_s is not null and s.at >= ? and s.at < ? %s
                    and (u.ticket_id is not null or s.topic in (
                        select o.topic from used x join ticket_sum o on o.ticket_id = x.ticket_id)))
            select g.macro, coalesce(m.title, ''), coalesce(sum(g.replies), 0)::bigint, count(*),
                count(*) filter (where g.solve_s <= 86400), count(*) filter (where g.reopened > 0), count(g.rating),
                count(*) filter (where g.rating >= 4)
            from answered g left join day_macro m on m.id = g.macro group by 1, 2 order by g.macro = 0, 4 desc, 1 limit 51
            """;

    private static final String LIST = """
            select e.id, u.at, u.ticket_id, t.subject, t.status, a.name
            from macro_use u join timeline_entry e on e.id = u.entry_id join ticket t on t.id = u.ticket_id
            left join account a on a.id = e.author_id
            where (? = 0 or u.macro_id = ?) and u.at >= ? and u.at < ? %s and (u.at, u.entry_id) < (?, ?)
            order by u.at desc, u.entry_id desc limit ?
            """;

    /** The others, as {@link #SUMS} has them. */
    private static final String WITHOUT = """
            with used as (select u.ticket_id from macro_use u where u.at >= ? and u.at < ? group by 1)
            select s.ticket_id, s.at, s.ticket_id, t.subject, t.status, a.name
            from ticket_sum s join ticket t on t.id = s.ticket_id left join account a on a.id = s.agent_id
            where s.asked and s.first_reply_s is not null and s.at >= ? and s.at < ? %s
                and not exists (select from used u where u.ticket_id = s.ticket_id) and s.topic in (
                    select o.topic from used x join ticket_sum o on o.ticket_id = x.ticket_id)
                and (s.at, s.ticket_id) < (?, ?)
            order by s.at desc, s.ticket_id desc limit ?
            """;

    private static final String OF_LANGUAGE =
            "and exists (select from ticket_sum s where s.ticket_id = u.ticket_id and s.language = ?)";

    private final Statements statements;

    @Inject
    MacroUses(Statements statements) {
        this.statements = statements;
    }

    /** @param macro 0 for those without one */
    public record MacroTally(
            long macro, String title, long replies, Share solvedInADay, Share reopened, Share satisfied) {}

    /** The most used first, those without one last. */
    public List<MacroTally> tallies(ReportQuery asked) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(asked.from(), asked.until(), asked.from(), asked.until()));
        asked.value(ReportParameter.LANGUAGE).ifPresent(parameters::add);
        String only = asked.value(ReportParameter.LANGUAGE).isPresent() ? "and s.language = ?" : "";
        return statements.list(SUMS.formatted(only), MacroUses::tally, parameters.toArray());
    }

    /** @param figure {@code replies} for all with a text, one of them such as {@code macro-12}, or {@code without} */
    public List<BehindView> behind(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        if (!figure.matches("replies|without|macro-\\d{1,18}")) {
            throw ProblemException.invalid("figure", "must be one that a cell of the report names");
        }
        boolean without = figure.equals("without");
        List<Object> parameters = new ArrayList<>(List.of(asked.from(), asked.until()));
        if (without) {
            parameters.addAll(List.of(asked.from(), asked.until()));
        } else {
            long macro = figure.equals("replies") ? 0 : Long.parseLong(figure.substring("macro-".length()));
            parameters.addAll(0, List.of(macro, macro));
        }
        Optional<String> language = asked.value(ReportParameter.LANGUAGE);
        language.ifPresent(parameters::add);
        String only = language.isEmpty() ? "" : without ? "and s.language = ?" : OF_LANGUAGE;
        return statements.list((without ? WITHOUT : LIST).formatted(only), MacroUses::reply, page.newestFirst(parameters.toArray()));
    }

    private static MacroTally tally(ResultSet row) throws SQLException {
        long tickets = row.getLong(4);
        return new MacroTally(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                new Share(row.getLong(5), tickets),
                new Share(row.getLong(6), tickets),
                new Share(row.getLong(8), row.getLong(7)));
    }

    private static BehindView reply(ResultSet row) throws SQLException {
        return BehindView.ticket(
                row.getLong(1),
                RowTime.instant(row, 2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }
}
