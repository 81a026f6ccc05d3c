package org.sweetline.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.people.CustomerNumber;
import org.sweetline.schema.Statements;
import org.sweetline.web.Words;

/** Who is in calls, and who may be calling: one query each, however many calls. */
@ApplicationScoped
class CallPeople {
    private static final String LEGS = """
            select l.call_id, l.id, l.role, l.label, l.account_id, coalesce(a.name, l.address), l.state, l.muted, l.held,
                l.purpose
            from call_leg l left join account a on a.id = l.account_id
            where l.call_id = any (cast(? as bigint[])) order by l.id
            """;
    private static final String USERS = """
            select used.value, c.id, c.name from (
                select value, customer_id from contact_point where kind = 'phone' and value = any (?)
                union select value, customer_id from shared_contact where kind = 'phone' and value = any (?)) as used
            join customer c on c.id = living_customer(used.customer_id) order by c.id
            """;

    /** Whose number showed when somebody asked to be called at another one. */
    private static final String ASKED = """
            select o.call_id, k.id, k.name from outgoing_call o join callback b on b.id = o.callback_id
            join desk_call c on c.id = b.call_id left join phone_call p on p.sid = c.sid left join ticket t on t.id = p.ticket_id
            join customer k on k.id = living_customer(coalesce(t.customer_id, c.customer_id))
            where o.call_id = any (cast(? as bigint[])) and o.number <> c.caller
            """;

    private final Statements statements;

    @Inject
    CallPeople(Statements statements) {
        this.statements = statements;
    }

    Map<Long, List<CallView.LegView>> legs(List<Long> calls) throws SQLException {
        Map<Long, List<CallView.LegView>> legs = new HashMap<>();
        if (!calls.isEmpty()) {
            List<String> ids = calls.stream().map(String::valueOf).toList();
            statements.list(
                    LEGS,
                    row -> legs.computeIfAbsent(row.getLong(1), call -> new ArrayList<>())
                            .add(leg(row)),
                    ids);
        }
        return legs;
    }

    /** By number, whoever uses it. */
    Map<String, List<CallView.Person>> mayBe(Collection<String> numbers) throws SQLException {
        Map<String, List<CallView.Person>> users = new HashMap<>();
        if (!numbers.isEmpty()) {
            List<String> asked = List.copyOf(numbers);
            statements.list(
                    USERS,
                    row -> users.computeIfAbsent(row.getString(1), number -> new ArrayList<>())
                            .add(person(row)),
                    asked,
                    asked);
        }
        return users;
    }

    /** By call of ours, who may be at the number because they asked for it, which proves nothing. */
    Map<Long, CallView.Person> askedFor(List<Long> calls) throws SQLException {
        Map<Long, CallView.Person> askers = new HashMap<>();
        if (!calls.isEmpty()) {
            List<String> ids = calls.stream().map(String::valueOf).toList();
            statements.list(ASKED, row -> askers.put(row.getLong(1), person(row)), ids);
        }
        return askers;
    }

    private static CallView.LegView leg(ResultSet row) throws SQLException {
        long account = row.getLong(5);
        boolean none = row.wasNull();
        return new CallView.LegView(
                row.getLong(2),
                Words.of(row.getString(3)),
                row.getString(4),
                none ? null : account,
                row.getString(6),
                Words.of(row.getString(7)),
                row.getBoolean(8),
                row.getBoolean(9),
                Words.of(row.getString(10)));
    }

    private static CallView.Person person(ResultSet row) throws SQLException {
        return new CallView.Person(CustomerNumber.text(row.getLong(2)), row.getString(3));
    }
}
