package org.sweetline.surge.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sweetline.schema.Statements;
import org.sweetline.surge.Surge;
import org.sweetline.surge.SurgeLog;
import org.sweetline.surge.SurgeLog.SurgeStepView;
import org.sweetline.surge.Surges;
import org.sweetline.surge.UsualCounts;
import org.sweetline.surge.detection.Series;
import org.sweetline.surge.review.CampaignFlags.CampaignFlagView;
import org.sweetline.surge.review.ReviewView.SurgeMacroView;
import org.sweetline.surge.review.ReviewView.SurgeTodoView;
import org.sweetline.surge.topics.Topics;
import org.sweetline.surge.topics.Topics.TopicCountView;

/** Where a review's parts are read. */
@ApplicationScoped
class ReviewRows {

    private static final String MACROS = """
            select u.macro_id, m.title, count(*), count(distinct u.ticket_id) from macro_use u join day_macro m on m.id = u.macro_id
            where u.at >= ? and u.at < ? group by 1, 2 order by 3 desc, 1 limit 20
            """;

    private final Statements statements;
    private final UsualCounts usual;
    private final Surges surges;
    private final SurgeLog log;
    private final Topics topics;
    private final TodoDesk todos;
    private final CampaignFlags flags;

    @Inject
    ReviewRows(
            Statements statements,
            UsualCounts usual,
            Surges surges,
            SurgeLog log,
            Topics topics,
            TodoDesk todos,
            CampaignFlags flags) {
        this.statements = statements;
        this.usual = usual;
        this.surges = surges;
        this.log = log;
        this.topics = topics;
        this.todos = todos;
        this.flags = flags;
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

    List<CampaignFlagView> flags(Instant from, Instant until) throws SQLException {
        return flags.between(from, until);
    }

    /** Without a series of which too little is known. */
    Map<Series, Double> usual(Instant from, Instant until) throws SQLException {
        return usual.within(from, until);
    }
}
