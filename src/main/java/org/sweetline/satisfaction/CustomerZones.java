package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.contact.TimeZones;
import org.sweetline.json.Json;
import org.sweetline.orders.OrderAddress;
import org.sweetline.schema.Statements;

/**
 * By which clock a customer sleeps: where they pay from, else where their latest order goes, else where their number is from,
 * which may be a place of several.
 */
@ApplicationScoped
class CustomerZones {

    private static final String ADDRESSES = """
            select billing_address, shipping_address, country from shop_order where customer_id = ?
            order by placed_at desc, id desc limit 1
            """;
    private static final String PHONES = """
            select value from contact_point where customer_id = ? and kind = 'phone' order by created_at, id limit 5
            """;

    private final Statements statements;

    @Inject
    CustomerZones(Statements statements) {
        this.statements = statements;
    }

    /** Empty where nothing tells. */
    List<ZoneId> of(long customer) throws SQLException {
        Optional<ZoneId> byOrder =
                statements.first(ADDRESSES, CustomerZones::zone, customer).flatMap(found -> found);
        return byOrder.isPresent() ? List.of(byOrder.get()) : byPhone(customer);
    }

    private List<ZoneId> byPhone(long customer) throws SQLException {
        return statements.list(PHONES, row -> row.getString(1), customer).stream()
                .flatMap(number -> PhoneNumber.parse(number, "US").stream())
                .map(TimeZones::of)
                .filter(zones -> !zones.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<ZoneId> zone(ResultSet row) throws SQLException {
        return Stream.of(zone(row.getString(1)), zone(row.getString(2)), TimeZones.of(row.getString(3), "", ""))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ZoneId> zone(String address) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        OrderAddress told = Json.read(address, OrderAddress.class);
        return TimeZones.of(told.country(), told.region(), told.postcode());
    }
}
