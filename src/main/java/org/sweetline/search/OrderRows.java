package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sweetline.people.CustomerNumber;
import org.sweetline.search.query.CodeForms;
import org.sweetline.time.RowTime;

/** Orders as the index needs them, from our copy. */
@ApplicationScoped
class OrderRows {

    private static final String ORDERS = """
        select o.id, o.number, o.placed_at, o.status, o.customer_name, o.customer_id, o.email, o.phone, o.city,
               o.country,
               coalesce((select string_agg(l.name, E'\\n' order by l.position)
                         from shop_order_line l where l.order_id = o.id), ''),
               coalesce((select string_agg(l.sku, E'\\n' order by l.position)
                         from shop_order_line l where l.order_id = o.id), ''),
               coalesce((select string_agg(x ->> 'number', E'\\n')
                         from jsonb_array_elements(o.tracking::jsonb) x), ''),
               coalesce((select string_agg(t.number, E'\\n')
                         from shop_shipment s join shop_shipment_track t on t.shipment_id = s.id
                         where s.shop = o.shop and s.order_key = o.external_id), ''),
               o.state, o.store, o.coupon
        from shop_order o
        where o.id = any(?)
        """;

    private final DataSource dataSource;

    @Inject
    OrderRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    List<Searchable> read(List<Long> ids) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.byIds(connection, ORDERS, ids, OrderRows::searchable);
        }
    }

    List<Long> below(long id, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.below(connection, "shop_order", id, limit);
        }
    }

    long count() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Rows.count(connection, "shop_order");
        }
    }

    private static Searchable searchable(ResultSet row) throws SQLException {
        List<String> names = Rows.lines(row, 11);
        List<String> codes = codes(row);
        long customer = row.getLong(6);
        String title = names.isEmpty()
                ? Rows.text(row, 2)
                : Rows.text(row, 2) + " · "
                        + String.join(", ", names.stream().distinct().limit(3).toList());
        return new Searchable(
                HitType.ORDER,
                row.getLong(1),
                Rows.text(row, 2),
                title,
                RowTime.instant(row, 3),
                Rows.text(row, 4),
                "",
                0,
                customer == 0 ? "" : CustomerNumber.text(customer),
                Rows.text(row, 5),
                List.of(),
                List.of(Rows.text(row, 2)),
                List.of(),
                said(row, 7),
                said(row, 8),
                codes,
                List.of(),
                texts(row, names, codes),
                List.of(),
                new OrderFacts(Rows.text(row, 15), Rows.lines(row, 16), Rows.text(row, 9), Rows.text(row, 17)));
    }

    /** SKUs as they are, and the numbers of parcels however they are written. */
    private static List<String> codes(ResultSet row) throws SQLException {
        Set<String> codes = new LinkedHashSet<>(Rows.lines(row, 12));
        for (int column = 13; column <= 14; column++) {
            for (String number : Rows.lines(row, column)) {
                codes.add(number);
                codes.add(CodeForms.squeezed(number));
            }
        }
        return List.copyOf(codes);
    }

    private static List<String> texts(ResultSet row, List<String> names, List<String> codes) throws SQLException {
        List<String> where = new ArrayList<>();
        for (int column = 7; column <= 10; column++) {
            where.addAll(said(row, column));
        }
        where.addAll(said(row, 17));
        return Stream.of(String.join(", ", names), String.join(", ", codes), String.join(" · ", where))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static List<String> said(ResultSet row, int column) throws SQLException {
        String text = Rows.text(row, column);
        return text.isBlank() ? List.of() : List.of(text);
    }
}
