package org.sweetline.channels.shop;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.contact.EmailAddress;
import org.sweetline.contact.PhoneNumber;
import org.sweetline.orders.OrderLineSnapshot;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.orders.TrackingSnapshot;

/**
 * An order while it is being read. The first fault is remembered instead of thrown, so that the reader always comes to
 * the order's end and the orders behind it can still be read.
 */
final class OrderDraft extends Faults {
    static final int MOST_LINES = 20_000;
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofDays(1);
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int LONGEST_KEY = 64;

    String shop = "";
    String id = "";
    String number = "";
    String store = "";
    String state = "";
    String status = "";
    String email = "";
    String name = "";
    String currency = "";
    String city = "";
    String country = "";

    @Nullable
    BigDecimal total;

    @Nullable
    Instant placedAt;

    @Nullable
    Instant updatedAt;

    final List<String> phones = new ArrayList<>(2);
    final List<OrderLineSnapshot> lines = new ArrayList<>();
    final List<TrackingSnapshot> tracking = new ArrayList<>(0);

    final DetailsDraft details = new DetailsDraft();

    OrderSnapshot snapshot(Instant now, String region) throws OrderRefused {
        checkKeys();
        Instant updated = time(updatedAt, placedAt, now);
        Instant placed = time(placedAt, updatedAt, now);
        if (!currency.isEmpty() && !CURRENCY.matcher(currency).matches()) {
            fault("the currency is not a three-letter code");
        }
        refuseIfFaulty();
        return new OrderSnapshot(
                shop,
                id,
                number,
                store,
                state.toLowerCase(Locale.ROOT),
                status,
                EmailAddress.parse(email).map(EmailAddress::value).orElse(""),
                phone(country.length() == 2 ? country : region),
                name,
                currency,
                requireNonNullElse(total, Amounts.ZERO),
                placed,
                updated,
                city,
                country,
                List.copyOf(lines),
                List.copyOf(tracking),
                details.details());
    }

    private void checkKeys() {
        if (id.isEmpty()) {
            fault("the order has no id");
        }
        if (number.isEmpty()) {
            fault("the order has no number");
        }
        if (id.length() > LONGEST_KEY || number.length() > LONGEST_KEY || shop.length() > LONGEST_KEY) {
            fault("id, number or shop is longer than " + LONGEST_KEY + " characters");
        }
    }

    /** A time in the future would make every later version of the order look old. */
    private Instant time(@Nullable Instant first, @Nullable Instant second, Instant now) {
        Instant time = first == null ? second : first;
        if (time == null) {
            fault("the order says neither when it was placed nor when it changed");
            return now;
        }
        if (time.isAfter(now.plus(CLOCKS_MAY_DIFFER))) {
            fault("the order's time lies in the future");
        }
        return time;
    }

    private String phone(String region) {
        for (String phone : phones) {
            Optional<PhoneNumber> parsed = PhoneNumber.parse(phone, region);
            if (parsed.isPresent()) {
                return parsed.get().value();
            }
        }
        return "";
    }
}
