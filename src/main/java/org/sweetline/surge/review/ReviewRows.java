package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.schema.Statements;
import org.sweetline.surge.Surge;
import org.sweetline.surge.SurgeLog;
import org.sweetline.surge.SurgeLog.SurgeStepView;
import org.sweetline.surge.Surges;
import org.sweetline.surge.review.ReviewView.SurgeMacroView;
import org.sweetline.surge.review.ReviewView.SurgeTodoView;
import org.sweetline.surge.topics.Topics;
import org.sweetline.surge.topics.Topics.TopicCountView;

/** Where a review's parts are read. */
@ApplicationScoped
class ReviewRows {

    /** The same hours one to eight weeks before, without those that were no ordinary ones. */
    private static final String USUAL = """
            select round(avg(w.orders), 1), round(avg(w.contacts), 1), round(avg(w.calls), 1) from (
                select coalesce(sum(m.orders), 0) as orders, coalesce(sum(m.contacts), 0) as contacts,
                    coalesce(sum(m.calls), 0) as calls
                from generate_series(1, 8) k left join surge_minute m
                    on m.minute >= cast(? as timestamptz) - k * interval '7 days'
                    and m.minute < cast(? as timestamptz) - k * interval '7 days'
                where cast(? as timestamptz) - k * interval '7 days' >= (select min(minute) from surge_minute)
                    and not exists (select from surge s where s.began_at < cast(? as timestamptz) - k * interval '7 days'
                        and coalesce(s.ended_at, 'infinity') > cast(? as timestamptz) - k * interval '7 days')
                group by k) w
            """;

    private static final String MACROS = """
            select u.macro_id, m.title, count(*), count(distinct u.ticket_id) from macro_use u join day_macro m on m.id = u.macro_id
            where u.at >= ? and u.at < ? group by 1, 2 order by 3 desc, 1 limit 20
            """;

    private final Statements statements;
    private final Surges surges;
    private final SurgeLog log;
    private final Topics topics;
    private final TodoDesk todos;

    @Inject
    ReviewRows(Statements statements, Surges surges, SurgeLog log, Topics topics, TodoDesk todos) {
        this.statements = statements;
        this.surges = surges;
        this.log = log;
        this.topics = topics;
        this.todos = todos;
    }

    Surge surge(long id) throws SQLException {
        return surges.get(id);
    }

    List<SurgeStepView> steps(long surge) throws SQLException {
        return log.of(surge);
    }

    List<TopicCountView> topics(Instant from, Instant until) throws SQLException {
        return topics.counts(from, until);
    }

    List<SurgeMacroView> macros(Instant from, Instant until) throws SQLException {
        return statements.list(
                MACROS,
                row -> new SurgeMacroView(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4)),
                from,
                until);
    }

    List<SurgeTodoView> todos(long surge) throws SQLException {
        return todos.of(surge);
    }

    /** Of orders, contacts, calls. */
    List<@Nullable BigDecimal> usual(Instant from, Instant until) throws SQLException {
        return statements
                .first(
                        USUAL,
                        row -> Arrays.asList(row.getBigDecimal(1), row.getBigDecimal(2), row.getBigDecimal(3)),
                        from,
                        until,
                        from,
                        until,
                        from)
                .orElseGet(() -> Arrays.asList(null, null, null));
    }
}
