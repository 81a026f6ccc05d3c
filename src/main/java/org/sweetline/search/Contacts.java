package org.sweetline.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By what customers are known: addresses, telephone numbers and their newest orders. */
record Contacts(List<String> addresses, List<String> phones, List<String> orders) {

    static final Contacts NONE = new Contacts(List.of(), List.of(), List.of());

    private static final String SQL = """
        with wanted as (select unnest(?) as id)
        select p.customer_id, p.kind, p.value from contact_point p join wanted w on p.customer_id = w.id
        union all
        select w.id, 'order', o.number
        from wanted w
        cross join lateral (
            select number from shop_order where customer_id = w.id order by placed_at desc limit 50) o
        """;

    private record Known(long customer, String kind, String value) {}

    static Map<Long, Contacts> of(Connection connection, Collection<Long> customers) throws SQLException {
        Map<Long, Contacts> all = new HashMap<>();
        Rows.byIds(connection, SQL, customers, row -> new Known(row.getLong(1), row.getString(2), row.getString(3)))
                .forEach(known ->
                        all.computeIfAbsent(known.customer(), id -> empty()).add(known));
        return all;
    }

    private static Contacts empty() {
        return new Contacts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private void add(Known known) {
        switch (known.kind()) {
            case "email" -> addresses.add(known.value());
            case "phone" -> phones.add(known.value());
            case "order" -> orders.add(known.value());
            default -> {
                // Nobody searches for the key of a shop account.
            }
        }
    }
}
