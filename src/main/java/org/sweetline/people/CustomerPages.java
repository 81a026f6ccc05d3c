package org.sweetline.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sweetline.people.CustomerView.ContactPointView;
import org.sweetline.people.CustomerView.VipView;
import org.sweetline.schema.Statements;
import org.sweetline.time.RowTime;

/** Reads customers for pages: two queries, however many they are. */
@ApplicationScoped
public class CustomerPages {

    private static final String COLUMNS = """
            select c.id, c.name, c.language, c.created_at, c.version,
                array(select t.tag from customer_tag t where t.customer_id = c.id order by t.added_at, t.tag),
                v.since, a.name, v.reason
            from customer c left join customer_vip v on v.customer_id = c.id left join account a on a.id = v.account_id
            """;
    private static final String CONTACTS =
            "select customer_id, kind, value from contact_point where customer_id = any(cast(? as bigint[])) order by kind, id";

    private final Statements statements;

    @Inject
    CustomerPages(Statements statements) {
        this.statements = statements;
    }

    /** A merged customer is answered with whom they are merged into. */
    public CustomerView get(CustomerNumber number) throws SQLException {
        return read(COLUMNS + "where c.id = living_customer(?) and c.erased_at is null", number.id()).stream()
                .findFirst()
                .map(view -> view.askedAs(number))
                .orElseThrow(() -> CustomerNumber.noSuch(number.toString()));
    }

    /** Newest first. */
    public List<CustomerView> list(Optional<Long> before, int limit) throws SQLException {
        return read(
                COLUMNS + "where c.id < ? and c.merged_into is null and c.erased_at is null order by c.id desc limit "
                        + limit,
                before.orElse(Long.MAX_VALUE));
    }

    private List<CustomerView> read(String sql, long parameter) throws SQLException {
        Map<Long, CustomerView> found = new LinkedHashMap<>();
        statements.list(sql, row -> found.put(row.getLong(1), view(row)), parameter);
        statements.list(
                CONTACTS,
                row -> Objects.requireNonNull(found.get(row.getLong(1)), "a customer who was asked for")
                        .contactPoints()
                        .add(new ContactPointView(row.getString(2), row.getString(3))),
                found.keySet().stream().map(String::valueOf).toList());
        return List.copyOf(found.values());
    }

    private static CustomerView view(ResultSet row) throws SQLException {
        return new CustomerView(
                CustomerNumber.text(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                new ArrayList<>(),
                List.of((String[]) row.getArray(6).getArray()),
                row.getTimestamp(7) == null
                        ? null
                        : new VipView(RowTime.instant(row, 7), row.getString(8), row.getString(9)),
                RowTime.instant(row, 4),
                row.getLong(5),
                null);
    }
}
