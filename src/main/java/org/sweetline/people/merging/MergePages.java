package org.sweetline.people.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.PeopleProblem;
import org.sweetline.people.merging.MergeView.BelongingsView;
import org.sweetline.people.merging.MergeView.MergedCustomerView;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Merges for pages. */
@ApplicationScoped
class MergePages {

    private static final String INTO = """
            with recursive below (id) as (
                select ?::bigint union all select c.id from below join customer c on c.merged_into = below.id)
            select m.id, d.id, d.name, k.id, k.name, m.merged_at, m.merged_by
            from customer_merge m join customer d on d.id = m.duplicate_id join customer k on k.id = m.keeper_id
            where m.keeper_id in (select id from below) order by m.merged_at desc, m.id desc
            """;
    private static final String ROWS = """
            select merge_id, belonging, count(*) from customer_merge_row
            where merge_id = any(cast(? as bigint[])) and moved group by merge_id, belonging order by merge_id, belonging
            """;
    private static final String NAMES = "select id, name from customer where id = any(cast(? as bigint[]))";

    private final Statements statements;
    private final DataSource dataSource;
    private final Belongings belongings;

    @Inject
    MergePages(Statements statements, DataSource dataSource, Belongings belongings) {
        this.statements = statements;
        this.dataSource = dataSource;
        this.belongings = belongings;
    }

    /** The merges that made the customer what they are, with those of the merged ones, newest first. */
    List<MergeView> into(CustomerNumber keeper) throws SQLException {
        Map<Long, MergeView> merges = new LinkedHashMap<>();
        statements.list(INTO, row -> merges.put(row.getLong(1), view(row)), keeper.id());
        statements.list(
                ROWS,
                row -> Objects.requireNonNull(merges.get(row.getLong(1)), "a merge that was asked for")
                        .belongings()
                        .add(new BelongingsView(row.getString(2), row.getLong(3))),
                merges.keySet().stream().map(String::valueOf).toList());
        return List.copyOf(merges.values());
    }

    Optional<MergeView> of(CustomerNumber duplicate, CustomerNumber keeper) throws SQLException {
        return into(keeper).stream()
                .filter(merge -> merge.duplicate().number().equals(duplicate.toString()))
                .findFirst();
    }

    /** What a merge would move. */
    MergeView preview(CustomerNumber duplicate, CustomerNumber keeper) throws SQLException {
        Map<Long, String> names = new HashMap<>();
        statements.list(
                NAMES,
                row -> names.put(row.getLong(1), row.getString(2)),
                List.of(Long.toString(duplicate.id()), Long.toString(keeper.id())));
        MergedCustomerView goes = who(names, duplicate);
        MergedCustomerView stays = who(names, keeper);
        List<BelongingsView> moves = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            for (CustomerBelongings each : belongings.all()) {
                moves.add(new BelongingsView(each.name(), new MergeRows(connection, each).count(duplicate.id())));
            }
        }
        return new MergeView(goes, stays, null, null, moves);
    }

    private static MergedCustomerView who(Map<Long, String> names, CustomerNumber number) {
        String name = names.get(number.id());
        if (name == null) {
            throw PeopleProblem.noSuch(number);
        }
        return new MergedCustomerView(number.toString(), name);
    }

    private static MergeView view(ResultSet row) throws SQLException {
        return new MergeView(
                new MergedCustomerView(CustomerNumber.text(row.getLong(2)), row.getString(3)),
                new MergedCustomerView(CustomerNumber.text(row.getLong(4)), row.getString(5)),
                RowTime.instant(row, 6),
                row.getString(7),
                new ArrayList<>());
    }
}
