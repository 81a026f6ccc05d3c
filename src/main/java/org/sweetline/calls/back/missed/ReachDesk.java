package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sweetline.events.DomainEvents;
import org.sweetline.schema.Statements;

/**
 * Marks who was reached after all. A known customer is reached on any of their numbers; a number is reached for whoever called
 * from it unknown, and for nobody else with the same number.
 */
@ApplicationScoped
class ReachDesk {

    private static final String REACHED = """
            update missed_caller set reached_how = ?, reached_by = ?, reached_at = ?, reached_entry = ?,
                version = version + 1
            where reached_at is null and last_at < ? and id in (
            """;
    private static final String SPOKEN_WITH = """
                select id from missed_caller where reached_at is null and customer_id = ?
                union all select id from missed_caller
                where reached_at is null and customer_id is null and number = nullif(?, ''))
            returning id
            """;
    private static final String WRITTEN_TO = """
                select id from missed_caller where reached_at is null and customer_id = living_customer(?)
                union all select m.id from contact_point p join missed_caller m on m.number = p.value
                where p.customer_id = living_customer(?) and p.kind = 'phone'
                    and m.reached_at is null and m.customer_id is null
                    and not exists (select 1 from shared_contact s where s.value = p.value and s.kind = 'phone'
                        and s.customer_id <> p.customer_id))
            returning id
            """;

    private final Statements statements;
    private final MissedPersons persons;
    private final LaterReplies replies;
    private final DomainEvents events;

    @Inject
    ReachDesk(Statements statements, MissedPersons persons, LaterReplies replies, DomainEvents events) {
        this.statements = statements;
        this.persons = persons;
        this.replies = replies;
        this.events = events;
    }

    /** Somebody spoke with this customer at this number; null where nobody knew who it was. */
    @Transactional(rollbackOn = Throwable.class)
    void spoken(@Nullable Long customer, String number, Reach reach) throws SQLException {
        MissedPerson person = persons.of(customer, number);
        tell(REACHED + SPOKEN_WITH, reach, person.customer(), number);
    }

    /** We wrote to this customer, on whatever way. */
    @Transactional(rollbackOn = Throwable.class)
    void written(long customer, Reach reach) throws SQLException {
        tell(REACHED + WRITTEN_TO, reach, customer, customer);
    }

    /** What reached them before we heard that they were missed holds too. */
    @Transactional(rollbackOn = Throwable.class)
    void writtenSince(MissedPerson person, Instant then) throws SQLException {
        if (person.customer() != null) {
            Optional<Reach> reply = replies.since(person.customer(), then);
            if (reply.isPresent()) {
                written(person.customer(), reply.get());
            }
        }
    }

    private void tell(String sql, Reach reach, @Nullable Object first, Object second) throws SQLException {
        List<Long> reached = statements.list(
                sql,
                row -> row.getLong(1),
                reach.how().name(),
                reach.account(),
                reach.at(),
                reach.entry(),
                reach.at(),
                first,
                second);
        reached.forEach(caller -> events.publish(new MissedCallerChanged(caller)));
    }
}
