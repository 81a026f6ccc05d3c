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
import org.sweetline.contact.ContactPoint;

/** The statements behind {@link Introductions}, on the connection of the running transaction. */
final class IntroductionRows {

    private static final String OWNERS = "select value, customer_id from contact_point where value = any(?)";
    private static final String LOCK = """
            select count(pg_advisory_xact_lock(hashtextextended(value, 7))::text)
            from (select value from unnest(?) with ordinality as wanted (value, place) order by place) as ordered
            """;
    private static final String INSERT = """
            with customers as (
                insert into customer (id, name, language, created_at, version)
                select id, name, language, ?, 1 from unnest(?, ?, ?) as made (id, name, language))
            insert into contact_point (id, customer_id, kind, value, created_at)
            select id, customer_id, kind, value, ? from unnest(?, ?, ?, ?) as made (id, customer_id, kind, value)
            """;
    private static final String LEARN = """
            update customer c
            set name = case when c.name = '' then coalesce(told.name, '') else c.name end,
                language = case when c.language = '' then coalesce(told.language, '') else c.language end,
                version = c.version + 1
            from (
                select id, (array_agg(name order by place) filter (where name <> ''))[1] as name,
                    (array_agg(language order by place) filter (where language <> ''))[1] as language
                from unnest(?, ?, ?) with ordinality as said (id, name, language, place) group by id) as told
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
        try (PreparedStatement statement = connection.prepareStatement(LOCK + ";" + OWNERS)) {
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
            texts(statement, 4, languages(made.values()));
            statement.setObject(5, now.atOffset(ZoneOffset.UTC));
            numbers(statement, 6, pointIds);
            numbers(statement, 7, points.stream().map(customers::get).toList());
            texts(statement, 8, points.stream().map(ContactPoint::kind).toList());
            texts(statement, 9, points.stream().map(ContactPoint::value).toList());
            statement.executeUpdate();
        }
    }

    /** A name or language is only learnt where none was known; answers whose. */
    List<Long> learn(List<Long> customers, List<Newcomer> newcomers) throws SQLException {
        List<Long> learnt = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LEARN)) {
            numbers(statement, 1, customers);
            texts(statement, 2, names(newcomers));
            texts(statement, 3, languages(newcomers));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    learnt.add(row.getLong(1));
                }
            }
        }
        return learnt;
    }

    private static List<String> names(Collection<Newcomer> newcomers) {
        return newcomers.stream()
                .map(newcomer -> CustomerDirectory.shortened(newcomer.name()))
                .toList();
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
