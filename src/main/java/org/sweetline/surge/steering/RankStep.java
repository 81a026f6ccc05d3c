package org.sweetline.surge.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sweetline.schema.Statements;
import org.sweetline.surge.topics.Topic;
import org.sweetline.tickets.Priority;
import org.sweetline.tickets.TicketDesk;
import org.sweetline.tickets.TicketDesk.Edit;
import org.sweetline.tickets.TicketNumber;

/** Raises one ticket, or puts one back; what a person ranked since stays as they ranked it. */
@ApplicationScoped
class RankStep {

    private static final Duration LATELY = Duration.ofHours(12);
    private static final String TO_RAISE = """
            select t.id, c.topic, r.account_id, a.name, t.priority
            from peak_ranking r join account a on a.id = r.account_id
            join contact_topic c on c.topic = any (?) and c.at >= ?
            join ticket t on t.id = c.ticket_id and t.status <> 'SOLVED' and t.priority in ('LOW', 'NORMAL')
            where not exists (select from peak_rank p where p.ticket_id = t.id) order by t.id limit ?
            """;
    private static final String TO_PUT_BACK = """
            select p.ticket_id, p.before, p.rank, t.priority, t.status from peak_rank p join ticket t on t.id = p.ticket_id
            where not exists (select from peak_ranking) order by p.ticket_id limit ?
            """;
    private static final String KEEP =
            "insert into peak_rank (ticket_id, before, rank, at) values (?, ?, ?, ?) on conflict do nothing";

    private final Statements statements;
    private final TicketDesk desk;
    private final Clock clock;

    @Inject
    RankStep(Statements statements, TicketDesk desk, Clock clock) {
        this.statements = statements;
        this.desk = desk;
        this.clock = clock;
    }

    record ToRaise(long ticket, Topic topic, long account, String name, String before) {}

    record ToPutBack(long ticket, Priority before, boolean untouched) {}

    List<ToRaise> toRaise(int limit) throws SQLException {
        List<String> topics = Arrays.stream(Topic.values())
                .filter(topic -> PeakRank.of(topic).isPresent())
                .map(Enum::name)
                .toList();
        return statements.list(
                TO_RAISE,
                row -> new ToRaise(
                        row.getLong(1),
                        Topic.valueOf(row.getString(2)),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5)),
                topics,
                clock.instant().minus(LATELY),
                limit);
    }

    List<ToPutBack> toPutBack(int limit) throws SQLException {
        return statements.list(
                TO_PUT_BACK,
                row -> new ToPutBack(
                        row.getLong(1),
                        Priority.valueOf(row.getString(2)),
                        row.getString(3).equals(row.getString(4))
                                && !row.getString(5).equals("SOLVED")),
                limit);
    }

    @Transactional(rollbackOn = Exception.class)
    void raise(ToRaise due) throws SQLException {
        Priority rank = PeakRank.of(due.topic()).orElseThrow();
        if (statements.change(KEEP, due.ticket(), due.before(), rank.name(), clock.instant()) == 1) {
            desk.rank(new Edit(new TicketNumber(due.ticket()), due.account(), due.name(), Optional.empty()), rank);
        }
    }

    @Transactional(rollbackOn = Exception.class)
    void putBack(ToPutBack due, long account, String name) throws SQLException {
        if (statements.change("delete from peak_rank where ticket_id = ?", due.ticket()) == 1 && due.untouched()) {
            desk.rank(new Edit(new TicketNumber(due.ticket()), account, name, Optional.empty()), due.before());
        }
    }
}
