package org.sweetline.calls.back.missed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sweetline.calls.back.missed.MissedRows.Attempt;
import org.sweetline.events.DomainEvents;
import org.sweetline.schema.Statements;

/**
 * Whose calls they were is found out afterwards: each goes to the row of the person it was of. Who was reached stays as they were.
 */
@ApplicationScoped
class MissedSorting {

    private static final String OPEN_OF_CALL = """
            select m.id from missed_call c join missed_caller m on m.id = c.caller_id
            where c.call_id = ? and m.reached_at is null
            """;
    private static final String OPEN_OF_CUSTOMERS = """
            select id from missed_caller where reached_at is null and customer_id in (?, ?) order by id
            """;

    private final Statements statements;
    private final MissedRows rows;
    private final MissedPersons persons;
    private final DomainEvents events;

    @Inject
    MissedSorting(Statements statements, MissedRows rows, MissedPersons persons, DomainEvents events) {
        this.statements = statements;
        this.rows = rows;
        this.persons = persons;
        this.events = events;
    }

    /** It is known of this call whose it was, or not any more. */
    void known(long call) throws SQLException {
        rows.lock();
        sort(statements.list(OPEN_OF_CALL, row -> row.getLong(1), call));
    }

    /** Two customers turned out to be one, or not to be. */
    void merged(long one, long other) throws SQLException {
        rows.lock();
        sort(statements.list(OPEN_OF_CUSTOMERS, row -> row.getLong(1), one, other));
    }

    private void sort(List<Long> open) throws SQLException {
        TreeSet<Long> touched = new TreeSet<>(open);
        for (long id : open) {
            touched.addAll(sort(id));
        }
        for (long id : touched) {
            rows.recount(id);
            events.publish(new MissedCallerChanged(id));
        }
    }

    /** Where its attempts went; the first who has no other row keeps this one. */
    private TreeSet<Long> sort(long id) throws SQLException {
        TreeSet<Long> targets = new TreeSet<>();
        boolean kept = false;
        Map<MissedPerson, List<Attempt>> byPerson = byPerson(id);
        for (Map.Entry<MissedPerson, List<Attempt>> each : byPerson.entrySet()) {
            Optional<Long> other = rows.open(each.getKey(), id);
            if (other.isEmpty() && !kept) {
                kept = true;
                rows.belongsTo(id, each.getKey());
                continue;
            }
            Attempt latest = each.getValue().get(0);
            long target = other.isPresent() ? other.get() : rows.of(each.getKey(), latest.how(), latest.at());
            for (Attempt attempt : each.getValue()) {
                rows.lead(attempt, target);
            }
            targets.add(target);
        }
        if (!kept && !byPerson.isEmpty()) {
            rows.drop(id);
        }
        return targets;
    }

    /** The latest first, who they are and what they did. */
    private Map<MissedPerson, List<Attempt>> byPerson(long id) throws SQLException {
        Map<MissedPerson, List<Attempt>> attempts = new LinkedHashMap<>();
        for (Attempt attempt : rows.attempts(id)) {
            MissedPerson person =
                    persons.of(attempt.customer(), attempt.number()).anyNumber();
            attempts.computeIfAbsent(person, any -> new ArrayList<>()).add(attempt);
        }
        return attempts;
    }
}
