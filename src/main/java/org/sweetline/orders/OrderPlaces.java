package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sweetline.people.likeness.Places;
import org.sweetline.schema.Statements;

/** The towns that customers' newest orders go to. */
@ApplicationScoped
class OrderPlaces implements Places {

    private static final String TOWNS = """
            select distinct k.id, o.place from unnest(cast(? as bigint[])) as k(id) cross join lateral (
                select initcap(city) || ', ' || country as place from shop_order
                where customer_id = k.id and city <> '' order by placed_at desc limit 20) o
            """;

    private final Statements statements;

    @Inject
    OrderPlaces(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Map<Long, Set<String>> of(List<Long> customers) throws SQLException {
        Map<Long, Set<String>> places = new HashMap<>();
        statements
                .list(
                        TOWNS,
                        row -> Map.entry(row.getLong(1), row.getString(2)),
                        customers.stream().map(String::valueOf).toList())
                .forEach(place -> places.computeIfAbsent(place.getKey(), id -> new HashSet<>())
                        .add(place.getValue()));
        return places;
    }
}
