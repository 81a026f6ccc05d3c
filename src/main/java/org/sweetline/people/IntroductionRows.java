package org.sweetline.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.ContactTurns;
import org.sweetline.people.Seating.Sharing;

/** The statements behind {@link Introductions}, on the connection of the running transaction. */
final class IntroductionRows {

    private static final String KNOWN = "select name, language from customer where id = ?";
    private static final String OWNERS =
            "select value, customer_id from contact_point where value = any(cast((select cast(? as text[])) as text[]))";
    private static final String INSERT = """
            with customers as (
                insert into customer (id, name, name_key, language, created_at, version)
                select id, name, key, language, ?, 1 from unnest(?, ?, ?, ?) as made (id, name, key, language)),
            compared as (insert into customer_to_compare (customer_id) select distinct id from unnest(?) as gained (id))
            insert into contact_point (id, customer_id, kind, value, created_at)
            select id, customer_id, kind, value, ? from unnest(?, ?, ?, ?) as made (id, customer_id, kind, value)
            """;
    private static final String SHARED = """
            insert into shared_contact (customer_id, kind, value, at)
            select customer_id, kind, value, ? from unnest(?, ?, ?) as used (customer_id, kind, value)
            on conflict do nothing returning customer_id
            """;
    private static final String PEOPLE = """
            select c.id, c.name, count(p.id) filter (where p.kind = 'email') > 0,
                coalesce(string_agg(p.value, E'\\n') filter (where p.kind = 'shop'), '')
            from customer c left join contact_point p on p.customer_id = c.id
            where c.id = any(?) group by c.id, c.name
            """;
    private static final String GUESTS = """
            select p.customer_id, account.customer
            from unnest(?, ?) as account (address, customer)
            join contact_point p on p.value = account.address and p.kind = 'email' and p.customer_id <> account.customer
            where not exists (
                select 1 from contact_point own where own.customer_id = p.customer_id and own.kind = 'shop')
            """;
    private static final String COMPARE = "insert into customer_to_compare (customer_id) select unnest(?)";
    private static final String LEARN = """
            update customer c
            set name = case when c.name = '' then coalesce(told.name, '') else c.name end,
                name_key = case when c.name = '' then coalesce(told.key, '') else c.name_key end,
                language = case when c.language = '' then coalesce(told.language, '') else c.language end,
                version = c.version + 1
            from (
                select id, (array_agg(name order by place) filter (where name <> ''))[1] as name,
                    (array_agg(key order by place) filter (where name <> ''))[1] as key,
                    (array_agg(language order by place) filter (where language <> ''))[1] as language
                from unnest(?, ?, ?, ?) with ordinality as said (id, name, key, language, place) group by id) as told
            where c.id = told.id
                and (c.name = '' and told.name is not null or c.language = '' and told.language is not null)
            returning c.id
            """;

    private final Connection connection;
    private final Instant now;

    IntroductionRows(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    Map<String, Long> owners(Collection<String> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OWNERS)) {
            texts(statement, 1, values);
            try (ResultSet row = statement.executeQuery()) {
                return owners(row);
            }
        }
    }

    /** The same once more, when nobody else can make a customer of these; held until the transaction ends. */
    Map<String, Long> lockedOwners(Collection<String> values) throws SQLException {
        // Two statements, for the second must see what others committed while the first waited; one way there and back.
        try (PreparedStatement statement = connection.prepareStatement(ContactTurns.TAKE + ";" + OWNERS)) {
            texts(statement, 1, values);
            texts(statement, 2, values);
            statement.execute();
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                return owners(row);
            }
        }
    }

    private static Map<String, Long> owners(ResultSet row) throws SQLException {
        Map<String, Long> owners = new HashMap<>();
        while (row.next()) {
            owners.put(row.getString(1), row.getLong(2));
        }
        return owners;
    }

    void insert(Map<Long, Newcomer> made, Map<ContactPoint, Long> customers, List<Long> pointIds) throws SQLException {
        List<ContactPoint> points = List.copyOf(customers.keySet());
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            numbers(statement, 2, made.keySet());
            texts(statement, 3, names(made.values()));
            texts(statement, 4, nameKeys(made.values()));
            texts(statement, 5, languages(made.values()));
            numbers(statement, 6, customers.values());
            statement.setObject(7, now.atOffset(ZoneOffset.UTC));
            numbers(statement, 8, pointIds);
            numbers(statement, 9, points.stream().map(customers::get).toList());
            texts(statement, 10, points.stream().map(ContactPoint::kind).toList());
            texts(statement, 11, points.stream().map(ContactPoint::value).toList());
            statement.executeUpdate();
        }
    }

    /** Answers who was not known to use it. */
    List<Long> insertShared(Collection<Sharing> shared) throws SQLException {
        if (shared.isEmpty()) {
            return List.of();
        }
        try (PreparedStatement statement = connection.prepareStatement(SHARED)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            numbers(statement, 2, shared.stream().map(Sharing::customer).toList());
            texts(statement, 3, shared.stream().map(one -> one.point().kind()).toList());
            texts(statement, 4, shared.stream().map(one -> one.point().value()).toList());
            return numbers(statement);
        }
    }

    /** What speaks for or against somebody being one of them. */
    Map<Long, KnownPerson> people(Collection<Long> customers) throws SQLException {
        Map<Long, KnownPerson> people = new HashMap<>();
        if (customers.isEmpty()) {
            return people;
        }
        try (PreparedStatement statement = connection.prepareStatement(PEOPLE)) {
            numbers(statement, 1, customers);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Set<String> accounts = row.getString(4).lines().collect(Collectors.toSet());
                    people.put(row.getLong(1), new KnownPerson(row.getString(2), row.getBoolean(3), accounts));
                }
            }
        }
        return people;
    }

    /** Who owns the mail address of somebody's account and has no account; most batches have none. */
    List<SamePersonFound> guests(Map<String, Long> accountsByAddress) throws SQLException {
        List<SamePersonFound> guests = new ArrayList<>();
        List<String> addresses = List.copyOf(accountsByAddress.keySet());
        try (PreparedStatement statement = connection.prepareStatement(GUESTS)) {
            texts(statement, 1, addresses);
            numbers(statement, 2, addresses.stream().map(accountsByAddress::get).toList());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    guests.add(new SamePersonFound(row.getLong(1), row.getLong(2)));
                }
            }
        }
        return guests;
    }

    Acquaintance known(long customer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setLong(1, customer);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Acquaintance(customer, row.getString(1), row.getString(2));
            }
        }
    }

    /**
     * They wait to be compared with the others, as those who gain a contact point do; looking for likenesses here would
     * hold up whoever brings them.
     */
    void compare(Collection<Long> customers) throws SQLException {
        if (customers.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(COMPARE)) {
            numbers(statement, 1, customers);
            statement.executeUpdate();
        }
    }

    /** A name or language is only learnt where none was known; answers whose. */
    List<Long> learn(List<Long> customers, List<Newcomer> newcomers) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LEARN)) {
            numbers(statement, 1, customers);
            texts(statement, 2, names(newcomers));
            texts(statement, 3, nameKeys(newcomers));
            texts(statement, 4, languages(newcomers));
            return numbers(statement);
        }
    }

    private static List<Long> numbers(PreparedStatement statement) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        }
        return numbers;
    }

    private static List<String> names(Collection<Newcomer> newcomers) {
        return newcomers.stream()
                .map(newcomer -> CustomerDirectory.shortened(newcomer.name()))
                .toList();
    }

    private static List<String> nameKeys(Collection<Newcomer> newcomers) {
        return names(newcomers).stream().map(name -> PersonName.of(name).key()).toList();
    }

    private static List<String> languages(Collection<Newcomer> newcomers) {
        return newcomers.stream().map(Newcomer::language).toList();
    }

    private void texts(PreparedStatement statement, int place, Collection<String> values) throws SQLException {
        statement.setArray(place, connection.createArrayOf("text", values.toArray()));
    }

    private void numbers(PreparedStatement statement, int place, Collection<Long> values) throws SQLException {
        statement.setArray(place, connection.createArrayOf("bigint", values.toArray()));
    }
}
