package org.sweetline.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sweetline.config.Settings;
import org.sweetline.contact.ContactPoint;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.people.ErasedContacts;

/**
 * Keeps the shop, which still knows whom we erased, from bringing them back: orders that were placed before stay as they
 * are. Whoever orders again afterwards is somebody new.
 */
@ApplicationScoped
class ErasedBuyers {

    private final ErasedContacts erased;
    private final String region;

    @Inject
    ErasedBuyers(ErasedContacts erased, Settings settings) {
        this.erased = erased;
        this.region = settings.text("sweetline.phone.region", "US");
    }

    /** Those of the orders that are nobody's whom we erased; one look-up for all. */
    List<OrderSnapshot> without(List<OrderSnapshot> orders) throws SQLException {
        List<ContactPoint> points = new ArrayList<>();
        orders.forEach(order -> sure(order).ifPresent(points::add));
        Map<ContactPoint, Instant> times = points.isEmpty() ? Map.of() : erased.times(points);
        return times.isEmpty()
                ? orders
                : orders.stream().filter(order -> !isErased(order, times)).toList();
    }

    private boolean isErased(OrderSnapshot order, Map<ContactPoint, Instant> times) {
        return sure(order)
                .map(times::get)
                .filter(time -> !order.placedAt().isAfter(time))
                .isPresent();
    }

    /** A telephone counts only where there is no address: somebody else of the family may have it too. */
    private Optional<ContactPoint> sure(OrderSnapshot order) {
        return Stream.<Optional<? extends ContactPoint>>of(
                        EmailAddress.parse(order.email()), PhoneNumber.parse(order.phone(), region))
                .flatMap(Optional::stream)
                .map(ContactPoint.class::cast)
                .findFirst();
    }
}
