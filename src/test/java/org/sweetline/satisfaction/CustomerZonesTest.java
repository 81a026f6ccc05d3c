package org.sweetline.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.json.Json;
import org.sweetline.orders.OrderAddress;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class CustomerZonesTest {
    private static final Statements TABLES = OverTables.of(OverTables.open());

    private final CustomerZones zones = new CustomerZones(TABLES);

    @BeforeEach
    void oneCustomerWithANumber() throws SQLException {
        TABLES.change("call empty('shop_order, contact_point, customer')");
        TABLES.change("insert into customer (id, name, created_at, version) values (12, 'Minji', now(), 1)");
        TABLES.change("insert into contact_point values (30, 12, 'phone', '+821012345678', now())");
    }

    @Test
    void latestOrderTells() throws SQLException {
        ordered(2, "", address("US", "New York", "10009"), "US");
        ordered(1, "", address("US", "Texas", "79936"), "US");

        assertThat(zone()).contains(ZoneId.of("America/Denver"));
    }

    @Test
    void whereTheyPayFromCountsBeforeWhereAPresentGoes() throws SQLException {
        ordered(1, address("KR", "", ""), address("US", "New York", "10009"), "US");

        assertThat(zone()).contains(ZoneId.of("Asia/Seoul"));
    }

    @Test
    void numberTellsWhereNoOrderDoes() throws SQLException {
        ordered(1, "", "", "US");

        assertThat(zone()).contains(ZoneId.of("Asia/Seoul"));
        TABLES.change("update contact_point set value = '+14155550123'");
        assertThat(zone()).containsExactly(ZoneId.of("America/Los_Angeles"));
        TABLES.change("update contact_point set value = '+18005550123'");
        assertThat(zone()).isEmpty();
    }

    private List<ZoneId> zone() throws SQLException {
        return zones.of(12);
    }

    private static String address(String country, String region, String postcode) {
        return Json.write(new OrderAddress("", "", List.of(), "", region, postcode, country, ""));
    }

    private static void ordered(int daysAgo, String billing, String shipping, String country) throws SQLException {
        TABLES.change("""
                insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                    customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash,
                    billing_address, shipping_address)
                values ('main', ?, ?, ?, '', 'complete', 'complete', '', '', 'Minji', 12, 'USD', 10, '', ?,
                    now() - make_interval(days => ?), now(), now(), '', ?, ?)
                """, "x" + daysAgo, "1" + daysAgo, "1" + daysAgo, country, daysAgo, billing, shipping);
    }
}
