package org.sweetline.people.merging;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of merges, and who is merged into whom, on the connection of the running transaction. */
final class MergeRecords {

    /** One merge at a time in the installation: they are a person's doing, and any two may meet in a chain. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(7267, 1)";

    private static final String LOCK = """
            select id, coalesce(merged_into, 0) from customer
            where id = any(?) and erased_at is null order by id for no key update
            """;
    private static final String CHAIN = """
            with recursive chain (id, next, step) as (
                select id, merged_into, 0 from customer where id = ?
                union all
                select c.id, c.merged_into, chain.step + 1 from chain join customer c on c.id = chain.next)
            select id from chain order by step
            """;
    private static final String INSERT = """
            insert into customer_merge (duplicate_id, keeper_id, merged_at, merged_by, before_it, after_it)
            values (?, ?, ?, ?, ?::jsonb, ?::jsonb) returning id
            """;
    private static final String FIND =
            "select id, keeper_id, before_it::text, after_it::text from customer_merge where duplicate_id = ?";
    private static final String APART = """
            insert into merge_suggestion (one_id, other_id, settling, found_at, settled_at, settled_by)
            select least(a, b), greatest(a, b), true, at, at, by from (values (?, ?, ?, ?)) as apart (a, b, at, by)
            on conflict (one_id, other_id) do update
            set settling = true, strength = 0, settled_at = excluded.settled_at, settled_by = excluded.settled_by
            """;
    private static final String ARE_APART = """
            select 1 from merge_suggestion
            where one_id = least(?, ?) and other_id = greatest(?, ?) and settled_at is not null
            """;
    private static final String POINTS = "select value from contact_point where customer_id = ? order by id";

    private final Connection connection;

    MergeRecords(Connection connection) {
        this.connection = connection;
    }

    record Kept(long id, long keeper, String before, String after) {}

    /** Those of a chain, so that they can be locked in one go: chains do not change while this is held. */
    List<Long> steadyChain(long customer) throws SQLException {
        query(ONE_AT_A_TIME, row -> 0L);
        return chain(customer);
    }

    /** Whom each is merged into, 0 for nobody; who is missing does not exist. Held until the transaction ends. */
    Map<Long, Long> lock(List<Long> customers) throws SQLException {
        query(ONE_AT_A_TIME, row -> 0L);
        Map<Long, Long> mergedInto = new HashMap<>();
        query(LOCK, row -> mergedInto.put(row.getLong(1), row.getLong(2)), array(customers));
        return mergedInto;
    }

    /** The customer, whom they are merged into, and so on to the last. */
    List<Long> chain(long customer) throws SQLException {
        return query(CHAIN, row -> row.getLong(1), customer);
    }

    long insert(long duplicate, long keeper, Instant at, String by, String before) throws SQLException {
        return query(INSERT, row -> row.getLong(1), duplicate, keeper, at.atOffset(ZoneOffset.UTC), by, before, before)
                .get(0);
    }

    void after(long merge, String after) throws SQLException {
        update("update customer_merge set after_it = ?::jsonb where id = ?", after, merge);
    }

    Optional<Kept> find(long duplicate) throws SQLException {
        return query(
                        FIND,
                        row -> new Kept(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)),
                        duplicate)
                .stream()
                .findFirst();
    }

    void delete(long merge) throws SQLException {
        update("delete from customer_merge where id = ?", merge);
    }

    void mergedInto(long duplicate, long keeper) throws SQLException {
        update("update customer set merged_into = nullif(?, 0) where id = ?", keeper, duplicate);
        update(
                "insert into customer_to_compare (customer_id) select id from unnest(?) as id where id > 0",
                array(List.of(duplicate, keeper)));
    }

    /** Somebody knows that they are two people. */
    void apart(long one, long other, Instant at, String by) throws SQLException {
        update(APART, one, other, at.atOffset(ZoneOffset.UTC), by);
    }

    boolean areApart(long one, long other) throws SQLException {
        return !query(ARE_APART, row -> 1, one, other, one, other).isEmpty();
    }

    List<String> points(long customer) throws SQLException {
        return query(POINTS, row -> row.getString(1), customer);
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Array array(List<Long> ids) throws SQLException {
        return connection.createArrayOf("bigint", ids.toArray());
    }

    private void update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters)) {
            statement.executeUpdate();
        }
    }

    private <T> List<T> query(String sql, Reader<T> reader, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(sql, parameters);
                ResultSet row = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (row.next()) {
                all.add(reader.read(row));
            }
            return all;
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
