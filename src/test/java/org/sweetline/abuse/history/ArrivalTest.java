package org.sweetline.abuse.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sweetline.config.Settings;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;

class ArrivalTest {
    private static final String ORDER = """
            insert into shop_order (shop, external_id, number, searchable_number, store, state, status, email, phone,
                customer_name, customer_id, currency, total, city, country, placed_at, updated_at, synced_at, content_hash,
                tracking)
            values ('shop', ?, ?, ?, '', 'complete', 'complete', 'ada@example.com', '', 'Ada', 12, 'USD', 10,
                'Seoul', 'KR', '2026-10-01', now(), now(), '', ?)
            """;

    private final Statements statements = OverTables.of(OverTables.open());
    private final HistoryReader reader =
            new HistoryReader(statements, new Articles(), new HistoryConfig(new Settings(key -> Optional.empty())));

    @Test
    void orderArrivedWhenItsLastParcelWasHandedOverElseFiveDaysAfterItWasSent() throws SQLException {
        statements.change("insert into customer (id, name, created_at, version) values (12, 'Ada', '2026-01-01', 1)");
        order("1", "[]");
        order("2", "[]");
        order("3", "[{\"carrier\":\"ups\",\"deliveredAt\":\"2026-10-09T10:00:00Z\"}]");
        order("4", "[{\"carrier\":\"ups\",\"deliveredAt\":\"2026-10-09T10:00:00Z\"},{\"carrier\":\"ups\"}]");
        statements.change(
                "insert into shop_order_line (order_id, position, line_id, sku, name, ordered, shipped, refunded,"
                        + " canceled, price, total) select id, 1, '1', 'DRESS-M', 'Dress', 1, 1, 0, 0, 10, 10 from shop_order");
        parcel("2", "a", "2026-10-12T10:00:00Z");
        parcel("2", "b", "2026-10-14T10:00:00Z");
        parcel("4", "c", null);

        List<Instant> arrived = Objects.requireNonNull(reader.of(List.of(12L)).get(12L)).purchases().stream()
                .map(Purchase::deliveredAt)
                .toList();

        assertThat(arrived)
                .containsExactly(
                        Instant.parse("2026-10-08T00:00:00Z"),
                        Instant.parse("2026-10-14T10:00:00Z"),
                        Instant.parse("2026-10-09T10:00:00Z"),
                        Instant.parse("2026-10-07T00:00:00Z"));
    }

    private void order(String id, String tracking) throws SQLException {
        statements.change(ORDER, id, id, id, tracking);
    }

    private void parcel(String order, String id, @Nullable String delivered) throws SQLException {
        statements.change(
                "insert into shop_shipment (shop, external_id, order_key, number, created_at, updated_at, synced_at,"
                        + " content_hash, delivered_at)"
                        + " values ('shop', ?, ?, '', '2026-10-02', now(), now(), '', cast(? as timestamptz))",
                id,
                order,
                delivered);
    }
}
