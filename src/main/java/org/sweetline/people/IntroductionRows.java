package org.sweetline.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.contact.ContactPoint;

/** The statements behind {@link Introductions}, on the connection of the running transaction. */
final class IntroductionRows {

    /** As many as the entities take from a sequence at a time; its value is the last of them. */
    private static final int IDS_A_BLOCK = 20;

    private static final String OWNERS = "select value, customer_id from contact_point where value = any(?)";
    private static final String LOCK = """
            select count(pg_advisory_xact_lock(hashtextextended(value, 7))::text)
            from (select value from unnest(?) with ordinality as wanted (value, place) order by place) as ordered
            """;
    private static final String BLOCKS = "select nextval(?::regclass) from generate_series(1, ?)";
    private static final String CUSTOMERS = """
            insert into customer (id, name, language, created_at, version)
            select id, name, language, ?, 1 from unnest(?, ?, ?) as made (id, name, language)
            """;
    private static final String POINTS = """
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
        Map<String, Long> owners = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(OWNERS)) {
            texts(statement, 1, values);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    owners.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return owners;
    }

    void lock(Collection<String> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            texts(statement, 1, values);
            statement.executeQuery().close();
        }
    }

    /** The smallest stands last. */
    List<Long> customerIds(int count) throws SQLException {
        return ids("customer_seq", count);
    }

    void insertCustomers(Map<Long, Newcomer> made) throws SQLException {
        if (made.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(CUSTOMERS)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            numbers(statement, 2, made.keySet());
            texts(statement, 3, names(made.values()));
            texts(statement, 4, languages(made.values()));
            statement.executeUpdate();
        }
    }

    void insertPoints(Map<ContactPoint, Long> customers) throws SQLException {
        if (customers.isEmpty()) {
            return;
        }
        List<ContactPoint> points = List.copyOf(customers.keySet());
        try (PreparedStatement statement = connection.prepareStatement(POINTS)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            numbers(statement, 2, ids("contact_point_seq", points.size()));
            numbers(statement, 3, points.stream().map(customers::get).toList());
            texts(statement, 4, points.stream().map(ContactPoint::kind).toList());
            texts(statement, 5, points.stream().map(ContactPoint::value).toList());
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

    private List<Long> ids(String sequence, int count) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(BLOCKS)) {
            statement.setString(1, sequence);
            statement.setInt(2, (count + IDS_A_BLOCK - 1) / IDS_A_BLOCK);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    for (int back = IDS_A_BLOCK - 1; back >= 0; back--) {
                        ids.add(row.getLong(1) - back);
                    }
                }
            }
        }
        List<Long> wanted = new ArrayList<>(ids.subList(0, count));
        Collections.reverse(wanted);
        return wanted;
    }

    private void texts(PreparedStatement statement, int place, Collection<String> values) throws SQLException {
        statement.setArray(place, connection.createArrayOf("text", values.toArray()));
    }

    private void numbers(PreparedStatement statement, int place, Collection<Long> values) throws SQLException {
        statement.setArray(place, connection.createArrayOf("bigint", values.toArray()));
    }
}
