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

    /** Of the tickets of some days, those that were answered with a text, then or later. */
    private static final String USED = """
            with used as (
                select u.macro_id, u.ticket_id, count(*) as replies from macro_use u join ticket_sum s on s.ticket_id = u.ticket_id
                where s.at >= ? and s.at < ? group by 1, 2)
            """;
    /** The others are tickets of the same days and topics, so that like is held against like. */
    private static final String SUMS = USED + """
            , answered as (
                select u.ticket_id is null as without, case when u.ticket_id is null then 0 else u.macro_id end as macro,
                    s.ticket_id, u.replies, s.solve_s, s.reopened, a.rating
                from ticket_sum s left join used u on u.ticket_id = s.ticket_id
                left join lateral (
                    select w.rating from survey v join survey_answer w on w.survey_id = v.id
                    where v.ticket_id = s.ticket_id order by v.id desc limit 1) a on true
                where s.asked and s.first_reply_s is not null and s.at >= ? and s.at < ? %s
                    and (u.ticket_id is not null or s.topic in (
                        select o.topic from used x join ticket_sum o on o.ticket_id = x.ticket_id)))
            select case when grouping(g.macro) = 1 then -1 else g.macro end, coalesce(m.title, ''),
                coalesce(sum(g.replies), 0)::bigint, count(distinct g.ticket_id),
                count(distinct g.ticket_id) filter (where g.solve_s <= 86400),
                count(distinct g.ticket_id) filter (where g.reopened > 0),
                count(distinct g.ticket_id) filter (where g.rating is not null),
                count(distinct g.ticket_id) filter (where g.rating >= 4)
            from answered g left join day_macro m on m.id = g.macro
            group by grouping sets ((g.without, g.macro, m.title), (g.without))
            having grouping(g.macro) = 0 or not g.without
            order by grouping(g.macro) desc, g.without desc, 4 desc, 1 limit 52
            """;

    /** As {@link #SUMS} has them. */
    private static final String REPLIES = """
            select e.id, u.at, u.ticket_id, t.subject, t.status, a.name
            from macro_use u join timeline_entry e on e.id = u.entry_id join ticket t on t.id = u.ticket_id
            join ticket_sum s on s.ticket_id = u.ticket_id left join account a on a.id = e.author_id
            where (? = 0 or u.macro_id = ?) and s.at >= ? and s.at < ? and s.asked and s.first_reply_s is not null %s
                and (u.at, u.entry_id) < (?, ?)
            order by u.at desc, u.entry_id desc limit ?
            """;

    private static final String WITHOUT = USED + """
            select s.ticket_id, s.at, s.ticket_id, t.subject, t.status, a.name
            from ticket_sum s join ticket t on t.id = s.ticket_id left join account a on a.id = s.agent_id
            where s.asked and s.first_reply_s is not null and s.at >= ? and s.at < ? %s
                and not exists (select from used u where u.ticket_id = s.ticket_id) and s.topic in (
                    select o.topic from used x join ticket_sum o on o.ticket_id = x.ticket_id)
                and (s.at, s.ticket_id) < (?, ?)
            order by s.at desc, s.ticket_id desc limit ?
            """;

    /** What was written in a stretch of time, whenever the tickets came. */
    private static final String WRITTEN = """
            select e.id, u.at, u.ticket_id, t.subject, t.status, a.name
            from macro_use u join timeline_entry e on e.id = u.entry_id join ticket t on t.id = u.ticket_id
            left join account a on a.id = e.author_id
            where u.macro_id = ? and u.at >= ? and u.at < ? and (u.at, u.entry_id) < (?, ?)
            order by u.at desc, u.entry_id desc limit ?
            """;

    private static final String MACRO = "macro-";

    private final Statements statements;

    @Inject
    MacroUses(Statements statements) {
        this.statements = statements;
    }

    /** How the tickets went that were answered with one text. */
    public record MacroTally(
            long macro, String title, long replies, long tickets, Share solvedInADay, Share reopened, Share satisfied) {

        static final MacroTally NOTHING = new MacroTally(0, "", 0, 0, Share.NONE, Share.NONE, Share.NONE);
    }

    /**
     * What was found.
     *
     * @param used with any of the texts, a ticket once however many of them it was answered with
     * @param texts the most used first
     */
    public record MacroTallies(MacroTally used, Optional<MacroTally> without, List<MacroTally> texts) {}

    public MacroTallies tallies(ReportQuery asked) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(asked.from(), asked.until(), asked.from(), asked.until()));
        asked.value(ReportParameter.LANGUAGE).ifPresent(parameters::add);
        List<MacroTally> found = statements.list(SUMS.formatted(only(asked)), MacroUses::tally, parameters.toArray());
        return new MacroTallies(
                find(found, -1).orElse(MacroTally.NOTHING),
                find(found, 0),
                found.stream().filter(tally -> tally.macro() > 0).toList());
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
            long macro = figure.equals("replies") ? 0 : macro(figure);
            parameters.addAll(0, List.of(macro, macro));
        }
        asked.value(ReportParameter.LANGUAGE).ifPresent(parameters::add);
        String sql = (without ? WITHOUT : REPLIES).formatted(only(asked));
        return list(sql, parameters, page);
    }

    /** @param figure such as {@code macro-12} */
    public List<BehindView> written(ReportQuery asked, String figure, PageRequest page) throws SQLException {
        if (!figure.matches("macro-\\d{1,18}")) {
            throw ProblemException.invalid("figure", "must be one that a cell of the report names");
        }
        return list(WRITTEN, new ArrayList<>(List.of(macro(figure), asked.from(), asked.until())), page);
    }

    private List<BehindView> list(String sql, List<Object> parameters, PageRequest page) throws SQLException {
        return statements.list(sql, MacroUses::reply, page.newestFirst(parameters.toArray()));
    }

    private static long macro(String figure) {
        return Long.parseLong(figure.substring(MACRO.length()));
    }

    private static String only(ReportQuery asked) {
        return asked.value(ReportParameter.LANGUAGE).isPresent() ? "and s.language = ?" : "";
    }

    private static Optional<MacroTally> find(List<MacroTally> found, long macro) {
        return found.stream().filter(tally -> tally.macro() == macro).findFirst();
    }

    private static MacroTally tally(ResultSet row) throws SQLException {
        long tickets = row.getLong(4);
        return new MacroTally(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                tickets,
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
