package org.sweetline.orders;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Shipments, what is in them, and the tracking numbers of their parcels. */
final class ShipmentTable implements OrderPartTable<ShipmentSnapshot> {

    @Override
    public String table() {
        return "shop_shipment";
    }

    @Override
    public void copy(Connection connection, List<Written<ShipmentSnapshot>> parts, Instant now) throws SQLException {
        CopyRows.into(connection, "shop_shipment (" + COMMON + ", delivered_at)", row -> {
            for (Written<ShipmentSnapshot> shipment : parts) {
                OrderPartTable.begin(row, shipment, now)
                        .add(shipment.part().deliveredAt())
                        .endRow();
            }
        });
        CopyRows.into(connection, "shop_shipment_item (shipment_id, position, line_id, quantity)", row -> {
            for (Written<ShipmentSnapshot> shipment : parts) {
                int position = 0;
                for (ItemQuantity item : shipment.part().items()) {
                    row.add(shipment.id()).add(position++).add(item.lineId()).add(item.quantity());
                    row.endRow();
                }
            }
        });
        CopyRows.into(connection, "shop_shipment_track (shipment_id, position, carrier, title, number)", row -> {
            for (Written<ShipmentSnapshot> shipment : parts) {
                int position = 0;
                for (TrackingSnapshot track : shipment.part().tracks()) {
                    row.add(shipment.id()).add(position++).add(track.carrier()).add(track.title());
                    row.add(track.number()).endRow();
                }
            }
        });
    }
}
