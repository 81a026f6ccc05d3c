package org.sweetline.surge.topics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sweetline.schema.Statements;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** How many contacts of which topic there were. */
@ApplicationScoped
public class Topics {

    /** What was said in this time is what people ask about just now: what the board counts is what an incident links. */
    public static final Duration LATELY = Duration.ofHours(1);

    /** Open tickets that no open incident has are those that one may be made of. A pending one waits for its customer, not for us. */
    private static final String COUNTS = """
            select c.topic, count(*), count(distinct t.customer_id),
                count(*) filter (where t.status = 'OPEN' and not exists (
                    select from incident_ticket i where i.ticket_id = c.ticket_id and i.ended_at is null))
            from contact_topic c join ticket t on t.id = c.ticket_id
            where c.%1$s >= ? and c.%1$s < ? group by c.topic order by count(*) desc, c.topic
            """;

    private static final String FREE = """
            select c.ticket_id from contact_topic c join ticket t on t.id = c.ticket_id
            where c.topic = ? and c.at >= ? and t.status = 'OPEN'
                and not exists (select from incident_ticket i where i.ticket_id = c.ticket_id
                    and (i.ended_at is null or i.incident_id = ?))
            order by c.at limit ?
            """;

    private final Statements statements;

    @Inject
    Topics(Statements statements) {
        this.statements = statements;
    }

    /** @param free open tickets that belong to no open incident */
    public record TopicCountView(@OneOf(Topic.class) String topic, long tickets, long customers, long free) {}

    /** Tickets that were first heard of then; it stays so when their customers write again. */
    public List<TopicCountView> counts(Instant from, Instant until) throws SQLException {
        return counts("first_at", from, until);
    }

    /** Tickets on which something was said last then, be they old or new: what people ask about just now. */
    public List<TopicCountView> spoken(Instant from, Instant until) throws SQLException {
        return counts("at", from, until);
    }

    private List<TopicCountView> counts(String time, Instant from, Instant until) throws SQLException {
        return statements.list(
                COUNTS.formatted(time),
                row -> new TopicCountView(
                        Words.of(Topic.valueOf(row.getString(1))), row.getLong(2), row.getLong(3), row.getLong(4)),
                from,
                until);
    }

    /** Open tickets of a topic that belong to no open incident and were never taken out of this one, the oldest first. */
    public List<Long> free(long incident, Topic topic, Instant since, int limit) throws SQLException {
        return statements.list(FREE, row -> row.getLong(1), topic.name(), since, incident, limit);
    }
}
