package org.sweetline.people.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sweetline.people.PersonName;
import org.sweetline.people.likeness.Reason.Kind;
import org.sweetline.schema.Statements;

/**
 * Looks up who is like some customers: a fixed number of queries, a bounded number of others for each. What too many have
 * (the switchboard of an office, a very common name) says nothing and is passed over.
 */
@ApplicationScoped
class Likenesses {

    private static final int MOST_USERS = 5;
    private static final int MOST_NAMESAKES = 20;
    private static final String MAILBOX_NAME = "replace(split_part(split_part(%s.value, '@', 1), '+', 1), '.', '')";

    private static final String SHARED = """
            with mine as (
                select customer_id, kind, value from contact_point
                where customer_id = any(cast(? as bigint[])) and kind <> 'shop'
                union
                select customer_id, kind, value from shared_contact where customer_id = any(cast(? as bigint[])))
            select m.customer_id, u.customer_id, m.kind, m.value, count(*) over (partition by m.customer_id, m.value)
            from mine m cross join lateral (
                select customer_id from contact_point where value = m.value
                union select customer_id from shared_contact where value = m.value limit 7) u
            where u.customer_id <> m.customer_id
            """;
    private static final String NAMESAKES = """
            select c.id, o.id, c.name, '', count(*) over (partition by c.id)
            from customer c cross join lateral (
                select id from customer o
                where o.name_key = c.name_key and o.name_key <> '' and o.merged_into is null and o.id <> c.id limit 21) o
            where c.id = any(cast(? as bigint[])) and c.name_key <> ''
            """;
    private static final String MAILBOXES = """
            select p.customer_id, o.customer_id, p.value, o.value, count(*) over (partition by p.id)
            from contact_point p cross join lateral (
                select customer_id, value from contact_point o
                where o.kind = 'email' and %s = %s and o.customer_id <> p.customer_id limit 21) o
            where p.customer_id = any(cast(? as bigint[])) and p.kind = 'email'
            """.formatted(MAILBOX_NAME.formatted("o"), MAILBOX_NAME.formatted("p"));
    private static final String NAMES =
            "select id, name_key, name from customer where id = any(cast(? as bigint[])) and erased_at is null";
    private static final String PEOPLE = """
            select c.id, c.name, coalesce(string_agg(split_part(p.value, ':', 1), E'\\n'), '')
            from customer c left join contact_point p on p.customer_id = c.id and p.kind = 'shop'
            where c.id = any(cast(? as bigint[])) and c.merged_into is null and c.erased_at is null
            group by c.id, c.name
            """;

    private final Statements statements;

    @Inject
    Likenesses(Statements statements) {
        this.statements = statements;
    }

    private record Found(long asked, long other, String one, String two, long others) {}

    Evidence of(List<String> customers) throws SQLException {
        Evidence evidence = new Evidence();
        for (Found found : statements.list(SHARED, Likenesses::found, customers, customers)) {
            if (found.others() < MOST_USERS) {
                Kind kind = found.one().equals("phone") ? Kind.SAME_PHONE : Kind.SAME_EMAIL;
                evidence.add(Pair.of(found.asked(), found.other()), Reason.of(kind, found.two()));
            }
        }
        for (Found found : statements.list(NAMESAKES, Likenesses::found, customers)) {
            if (found.others() <= MOST_NAMESAKES) {
                String name = PersonName.of(found.one()).key();
                evidence.add(Pair.of(found.asked(), found.other()), Reason.of(Kind.SAME_NAME, name));
            }
        }
        for (Found found : statements.list(MAILBOXES, Likenesses::found, customers)) {
            if (found.others() <= MOST_NAMESAKES) {
                MailboxLikeness.of(found.one(), found.two())
                        .ifPresent(reason -> evidence.add(Pair.of(found.asked(), found.other()), reason));
            }
        }
        return evidence;
    }

    /** Those of the customers who stand. */
    Map<Long, Evidence.Known> people(List<String> customers) throws SQLException {
        Map<Long, Evidence.Known> people = new HashMap<>();
        statements
                .list(PEOPLE, row -> Map.entry(row.getLong(1), known(row)), customers)
                .forEach(person -> people.put(person.getKey(), person.getValue()));
        return people;
    }

    /** The keys of the names of those whose key is not that of their name. */
    Map<String, String> outdatedNames(List<String> customers) throws SQLException {
        Map<String, String> keys = new HashMap<>();
        statements
                .list(
                        NAMES,
                        row -> new String[] {
                            row.getString(1),
                            row.getString(2),
                            PersonName.of(row.getString(3)).key()
                        },
                        customers)
                .stream()
                .filter(customer -> !customer[1].equals(customer[2]))
                .forEach(customer -> keys.put(customer[0], customer[2]));
        return keys;
    }

    private static Evidence.Known known(ResultSet row) throws SQLException {
        Set<String> shops = new HashSet<>(row.getString(3).lines().toList());
        return new Evidence.Known(PersonName.of(row.getString(2)), shops);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getLong(5));
    }
}
