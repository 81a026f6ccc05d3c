package org.sweetline.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sweetline.orders.OrderPartRows.Outcome;
import org.sweetline.schema.OverTables;

class OrderPartRowsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");

    private static final DataSource TABLES = OverTables.open();

    private final OrderPartRows rows = new OrderPartRows();

    @Test
    void samePartAgainIsLeftAloneAndAnOlderOneIgnored() throws SQLException {
        write(shipment("A1", "7", TUESDAY, "1Z-TUESDAY"));

        Outcome<ShipmentSnapshot> again = write(shipment("A1", "7", TUESDAY, "1Z-TUESDAY"));
        Outcome<ShipmentSnapshot> older = write(shipment("A1", "7", MONDAY, "1Z-MONDAY"));

        assertThat(again.written()).isEmpty();
        assertThat(older.written()).isEmpty();
        assertThat(text("select t.number from shop_shipment_track t join shop_shipment s on s.id = t.shipment_id"
                        + " where s.external_id = 'A1'"))
                .isEqualTo("1Z-TUESDAY");
    }

    @Test
    void newerPartTakesThePlaceOfItsRowsAndKeepsItsKey() throws SQLException {
        Outcome<ShipmentSnapshot> first = write(shipment("B1", "8", MONDAY, "1Z-OLD"));

        Outcome<ShipmentSnapshot> second = write(shipment("B1", "8", TUESDAY, "1Z-NEW"));

        assertThat(second.updated()).isEqualTo(1);
        assertThat(second.written().get(0).id())
                .isEqualTo(first.written().get(0).id());
        assertThat(text("select string_agg(number, ',') from shop_shipment_track where shipment_id = "
                        + first.written().get(0).id()))
                .isEqualTo("1Z-NEW");
    }

    @Test
    void partThatComesFirstBelongsToItsOrderFromTheMomentTheOrderIsThere() throws SQLException {
        Outcome<ShipmentSnapshot> early = write(shipment("C1", "9", MONDAY, "1Z-EARLY"));
        assertThat(ordersOf(early)).isEmpty();

        long order = anOrder("9");

        assertThat(ordersOf(early)).containsExactly(order);
    }

    @Test
    void manyPartsAreWrittenAtOnce() throws SQLException {
        ShipmentSnapshot[] many = new ShipmentSnapshot[300];
        for (int i = 0; i < many.length; i++) {
            many[i] = shipment("M" + i, "10", MONDAY, "1Z-" + i);
        }

        Outcome<ShipmentSnapshot> outcome = write(many);

        assertThat(outcome.created()).isEqualTo(300);
        assertThat(text("select count(*) from shop_shipment where order_key = '10'"))
                .isEqualTo("300");
    }

    private Outcome<ShipmentSnapshot> write(ShipmentSnapshot... shipments) throws SQLException {
        Map<OrderKey, ShipmentSnapshot> batch = new LinkedHashMap<>();
        for (ShipmentSnapshot shipment : shipments) {
            batch.put(new OrderKey(shipment.shop(), shipment.externalId()), shipment);
        }
        try (Connection connection = TABLES.getConnection()) {
            return rows.write(connection, batch, new ShipmentTable(), TUESDAY);
        }
    }

    private List<Long> ordersOf(Outcome<ShipmentSnapshot> outcome) throws SQLException {
        try (Connection connection = TABLES.getConnection()) {
            return rows.ordersOf(connection, outcome.written());
        }
    }

    private static long anOrder(String key) throws SQLException {
        return Long.parseLong(text("""
                insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, currency, total, city, country, placed_at, updated_at, synced_at, content_hash)
                values ('magento', '%s', '1', '1', '', '', '', '', '', '', '', 0, '', '', now(), now(), now(), '')
                returning id""".formatted(key)));
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = TABLES.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static ShipmentSnapshot shipment(String key, String order, Instant updated, String track) {
        return new ShipmentSnapshot(
                "magento",
                key,
                order,
                key,
                MONDAY,
                updated,
                List.of(new ItemQuantity("1", BigDecimal.ONE)),
                List.of(TrackingSnapshot.of("ups", "UPS", track)),
                null);
    }
}
