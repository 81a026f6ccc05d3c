package org.sweetline.people.merging;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Moves the rows of one table from customer to customer and back, and remembers each; a few statements, however many. */
final class MergeRows {

    private static final String REMEMBER_OWN = """
            insert into customer_merge_row (merge_id, belonging, row_key, moved)
            select ?, ?, t.%2$s::text, false from %1$s t where t.%3$s = ?
            """;
    private static final String SET_ASIDE = """
            with gone as (
                delete from %1$s t where t.%3$s = ? and exists (
                    select 1 from %1$s own where own.%3$s = ? and own.%2$s = t.%2$s)
                returning t.%2$s::text as row_key, to_jsonb(t) as body)
            insert into customer_merge_row (merge_id, belonging, row_key, moved, set_aside)
            select ?, ?, row_key, true, body from gone
            on conflict (merge_id, belonging, row_key) do update set moved = true, set_aside = excluded.set_aside
            """;
    private static final String MOVE = """
            with moved as (update %1$s t set %3$s = ? where t.%3$s = ? returning t.%2$s::text as row_key)
            insert into customer_merge_row (merge_id, belonging, row_key, moved)
            select ?, ?, row_key, true from moved returning row_key
            """;
    private static final String GIVE_BACK = """
            update %1$s t set %3$s = ? from customer_merge_row r
            where r.merge_id = ? and r.belonging = ? and r.moved and r.set_aside is null
                and t.%3$s = ? and t.%2$s::text = r.row_key
            returning t.%2$s::text
            """;

    /** What is neither the keeper's from before nor of another duplicate of theirs has come since. */
    private static final String GIVE_WHAT_CAME = """
            update %1$s t set %3$s = ? where t.%3$s = ? and %4$s and not exists (
                select 1 from customer_merge_row r join customer_merge m on m.id = r.merge_id
                where r.belonging = ? and r.row_key = t.%2$s::text and m.keeper_id = any(?)
                    and (not r.moved or m.duplicate_id <> all(?)))
            returning t.%2$s::text
            """;

    private static final String PUT_BACK = """
            insert into %1$s overriding system value
            select kept.* from customer_merge_row r,
                jsonb_populate_record(null::%1$s, r.set_aside || jsonb_build_object('%3$s', ?::bigint)) as kept
            where r.merge_id = ? and r.belonging = ? and r.set_aside is not null
            on conflict do nothing
            """;
    private static final String FORGET = """
            delete from customer_merge_row r using customer_merge m
            where m.id = r.merge_id and m.keeper_id = any(?) and r.merge_id <> ? and r.belonging = ?
                and r.row_key = any(?)
            """;
    private static final String GATHER = "update %1$s t set %3$s = ? where t.%3$s = ? returning t.%2$s::text";
    private static final String COUNT = "select count(*) from %1$s t where t.%3$s = ?";

    private final Connection connection;
    private final String name;
    private final BelongingsTable table;

    MergeRows(Connection connection, CustomerBelongings belongings) {
        this.connection = connection;
        this.name = belongings.name();
        this.table = belongings.table();
    }

    /** Answers the keys of what moved. */
    List<String> move(long merge, long duplicate, long keeper) throws SQLException {
        update(REMEMBER_OWN, merge, name, keeper);
        if (table.once()) {
            update(SET_ASIDE, duplicate, keeper, merge, name);
        }
        return query(MOVE, keeper, duplicate, merge, name);
    }

    /**
     * @param chain who keeps what the merge moved: its keeper, whom that was merged into, and so on to the last
     * @param points the duplicate's own contact points
     */
    List<String> giveBack(long merge, long duplicate, List<Long> chain, List<String> points) throws SQLException {
        long keeper = chain.get(chain.size() - 1);
        Object[] all = chain.toArray();
        List<String> back = new ArrayList<>(query(GIVE_BACK, duplicate, merge, name, keeper));
        if (!points.isEmpty() && !table.cameBy().equals("false")) {
            back.addAll(query(
                    GIVE_WHAT_CAME,
                    duplicate,
                    keeper,
                    texts(points),
                    name,
                    connection.createArrayOf("bigint", all),
                    connection.createArrayOf("bigint", all)));
        }
        if (table.once()) {
            update(PUT_BACK, duplicate, merge, name);
        }
        update(FORGET, connection.createArrayOf("bigint", all), merge, name, texts(back));
        return back;
    }

    /** What somebody still wrote for the duplicate while it was being merged. */
    List<String> gather(long duplicate, long keeper) throws SQLException {
        return query(GATHER, keeper, duplicate);
    }

    long count(long customer) throws SQLException {
        return Long.parseLong(query(COUNT, customer).get(0));
    }

    private Array texts(List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private void update(String template, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(template, parameters)) {
            statement.executeUpdate();
        }
    }

    private List<String> query(String template, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(template, parameters);
                ResultSet row = statement.executeQuery()) {
            List<String> keys = new ArrayList<>();
            while (row.next()) {
                keys.add(row.getString(1));
            }
            return keys;
        }
    }

    private PreparedStatement prepared(String template, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(
                template.formatted(table.name(), table.key(), table.owner(), table.cameBy()));
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
