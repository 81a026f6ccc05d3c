package org.sweetline.people.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.schema.OverTables;

/** Tables of which a customer has each key once, or one row at all: what both have can't move. */
class MergeRowsTest {
    private static final long DUPLICATE = 1;
    private static final long KEEPER = 2;
    private static final BelongingsTable BADGES = new BelongingsTable("badge", "word", "customer_id", true, "false");
    private static final BelongingsTable PETS = new BelongingsTable("pet", "tableoid", "customer_id", true, "false");

    private Connection connection;

    @BeforeEach
    void startTheDatabase() throws SQLException {
        connection = OverTables.open().getConnection();
        sql("insert into customer (id, name, created_at, version) values (1, 'Ada', now(), 1), (2, 'Ada', now(), 1)");
        sql("insert into customer_merge (duplicate_id, keeper_id, merged_at, merged_by, before_it, after_it)"
                + " values (1, 2, now(), 'Grace', '{}', '{}')");
        sql("create table badge (customer_id bigint, word text, since int, primary key (customer_id, word))");
        sql("create table pet (customer_id bigint primary key, name text)");
    }

    @AfterEach
    void stop() throws SQLException {
        connection.close();
    }

    @Test
    void whatBothHaveIsSetAsideAndPutBack() throws SQLException {
        sql("insert into badge values (1, 'kind', 2024), (1, 'patient', 2024), (2, 'kind', 2026), (2, 'quick', 2026)");
        MergeRows rows = new MergeRows(connection, belongings(BADGES));

        rows.move(1, DUPLICATE, KEEPER);
        List<String> merged = read("select customer_id || word || since from badge order by 1");
        rows.giveBack(1, DUPLICATE, List.of(KEEPER), List.of());

        assertThat(merged).containsExactly("2kind2026", "2patient2024", "2quick2026");
        assertThat(read("select customer_id || word || since from badge order by 1"))
                .containsExactly("1kind2024", "1patient2024", "2kind2026", "2quick2026");
    }

    @Test
    void onlyRowOfACustomerMovesWhereTheKeeperHasNone() throws SQLException {
        sql("insert into pet values (1, 'Rex')");
        MergeRows rows = new MergeRows(connection, belongings(PETS));

        rows.move(1, DUPLICATE, KEEPER);
        List<String> merged = read("select customer_id || name from pet");
        rows.giveBack(1, DUPLICATE, List.of(KEEPER), List.of());

        assertThat(merged).containsExactly("2Rex");
        assertThat(read("select customer_id || name from pet")).containsExactly("1Rex");
    }

    @Test
    void onlyRowOfACustomerWaitsWhereTheKeeperHasOne() throws SQLException {
        sql("insert into pet values (1, 'Rex'), (2, 'Mia')");
        MergeRows rows = new MergeRows(connection, belongings(PETS));

        rows.move(1, DUPLICATE, KEEPER);
        List<String> merged = read("select customer_id || name from pet");
        rows.giveBack(1, DUPLICATE, List.of(KEEPER), List.of());

        assertThat(merged).containsExactly("2Mia");
        assertThat(read("select customer_id || name from pet order by 1")).containsExactly("1Rex", "2Mia");
    }

    private void sql(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> read(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (row.next()) {
                all.add(row.getString(1));
            }
            return all;
        }
    }

    private static CustomerBelongings belongings(BelongingsTable table) {
        return new CustomerBelongings() {
            @Override
            public String name() {
                return table.name();
            }

            @Override
            public BelongingsTable table() {
                return table;
            }

            @Override
            public void moved(List<String> keys) {}
        };
    }
}
