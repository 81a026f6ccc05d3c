package org.sweetline.orders.page;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.TrackingSnapshot;

/** The shipments of an order as far as a list shows them: how many there are, and their tracking numbers. */
final class ParcelRows {

    static final ParcelRows NONE = new ParcelRows();

    private static final String QUERY = """
            select o.id, s.id, t.carrier, t.title, t.number
            from shop_order o
              join shop_shipment s on s.shop = o.shop and s.order_key = o.external_id
              left join shop_shipment_track t on t.shipment_id = s.id
            where o.id = any(?) order by o.id, s.created_at, s.id, t.position
            """;

    private final Set<Long> shipments = new HashSet<>();
    private final List<TrackingSnapshot> tracks = new ArrayList<>();

    static Map<Long, ParcelRows> of(Connection connection, Collection<Long> orders) throws SQLException {
        Map<Long, ParcelRows> parcels = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setArray(1, connection.createArrayOf("bigint", orders.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    parcels.computeIfAbsent(row.getLong(1), order -> new ParcelRows())
                            .add(row);
                }
            }
        }
        return parcels;
    }

    int shipments() {
        return shipments.size();
    }

    /** With those that came with the order itself, each number once. */
    List<TrackingSnapshot> with(List<TrackingSnapshot> ofTheOrder) {
        List<TrackingSnapshot> all = new ArrayList<>(tracks);
        for (TrackingSnapshot track : ofTheOrder) {
            if (all.stream().noneMatch(known -> known.number().equals(track.number()))) {
                all.add(track);
            }
        }
        return all;
    }

    private void add(ResultSet row) throws SQLException {
        shipments.add(row.getLong(2));
        @Nullable String number = row.getString(5);
        if (number != null) {
            tracks.add(TrackingSnapshot.of(row.getString(3), row.getString(4), number));
        }
    }
}
