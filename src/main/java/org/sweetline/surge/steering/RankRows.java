package org.sweetline.surge.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.surge.topics.Topic;

/** Which tickets peak priorities raise and have raised. */
@ApplicationScoped
class RankRows {

    private static final Duration LATELY = Duration.ofHours(12);
    private static final String TO_RAISE = """
            select t.id, c.topic, r.account_id, a.name
            from peak_ranking r join account a on a.id = r.account_id
            join contact_topic c on c.topic = any (?) and c.at >= ?
            join ticket t on t.id = c.ticket_id and t.status <> 'SOLVED' and t.priority in ('LOW', 'NORMAL')
            where not exists (select from peak_rank p where p.ticket_id = t.id) order by t.id limit ?
            """;
    /** The lock makes whoever switches it off wait, so that they see every ticket that was raised. */
    private static final String KEEP = """
            insert into peak_rank (ticket_id, before, rank, at)
            select t.id, t.priority, ?, ? from peak_ranking r, ticket t
            where t.id = ? and t.status <> 'SOLVED' and t.priority in ('LOW', 'NORMAL') for key share of r
            on conflict do nothing
            """;

    private static final String TO_PUT_BACK = """
            select p.ticket_id, a.id, a.name from peak_rank p join account a on a.id = p.put_back_by
            where p.ticket_id > ? and not exists (select from peak_ranking) order by p.ticket_id limit ?
            """;
    private static final String TAKE = """
            delete from peak_rank p using ticket t
            where p.ticket_id = ? and t.id = p.ticket_id and not exists (select from peak_ranking)
            returning p.before, p.rank = t.priority and t.status <> 'SOLVED'
            """;

    private final Statements statements;
    private final Clock clock;

    @Inject
    RankRows(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    record ToRaise(long ticket, Topic topic, long account, String name) {}

    record ToPutBack(long ticket, long account, String name) {}

    /** @param untouched nobody ranked or solved the ticket since */
    record Taken(String before, boolean untouched) {}

    List<ToRaise> toRaise(int limit) throws SQLException {
        List<String> topics = Arrays.stream(Topic.values())
                .filter(topic -> PeakRank.of(topic).isPresent())
                .map(Enum::name)
                .toList();
        return statements.list(
                TO_RAISE,
                row -> new ToRaise(row.getLong(1), Topic.valueOf(row.getString(2)), row.getLong(3), row.getString(4)),
                topics,
                clock.instant().minus(LATELY),
                limit);
    }

    /** False when it was switched off, or somebody ranked the ticket, since we looked. */
    boolean keep(long ticket, String rank) throws SQLException {
        return statements.change(KEEP, rank, clock.instant(), ticket) == 1;
    }

    /** @param after the last ticket of those before */
    List<ToPutBack> toPutBack(long after, int limit) throws SQLException {
        return statements.list(
                TO_PUT_BACK, row -> new ToPutBack(row.getLong(1), row.getLong(2), row.getString(3)), after, limit);
    }

    Optional<Taken> take(long ticket) throws SQLException {
        return statements.first(TAKE, row -> new Taken(row.getString(1), row.getBoolean(2)), ticket);
    }
}
