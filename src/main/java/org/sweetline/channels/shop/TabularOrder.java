package org.sweetline.channels.shop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sweetline.orders.OrderLineSnapshot;
import org.sweetline.orders.TrackingSnapshot;

/**
 * An order out of the rows of its lines. What is said of the whole order counts where it is said first; a quantity below
 * nothing is what came back.
 */
public final class TabularOrder {
    private static final String SHOP = "import";

    private final OrderDraft order = new OrderDraft();
    private final TabularSpelling spelling;
    private BigDecimal kept = Amounts.ZERO;
    private BigDecimal returned = Amounts.ZERO;

    public TabularOrder(String shop, String currency, TabularSpelling spelling) {
        this.spelling = spelling;
        order.shop = shop;
        order.currency = currency;
    }

    /** Takes a row in; the first fault in any of them is the order's. */
    public void add(TabularRow row) {
        whole(row);
        line(row);
        parcel(row);
    }

    public void fault(String reason) {
        order.fault(reason);
    }

    public boolean isFaulty() {
        return order.isFaulty();
    }

    OrderDraft draft() {
        order.shop = order.shop.isEmpty() ? SHOP : order.shop;
        order.number = order.number.isEmpty() ? order.id : order.number;
        if (order.id.isEmpty() && !order.number.isEmpty()) {
            order.id = order.store.isEmpty() ? order.number : order.store + "/" + order.number;
        }
        if (order.total == null) {
            // A document of nothing but returns is worth what it gives back.
            order.total =
                    kept.signum() == 0 ? returned : kept.subtract(returned).max(Amounts.ZERO);
        }
        if (order.state.isEmpty() && kept.signum() == 0 && returned.signum() > 0) {
            order.state = "closed";
        }
        return order;
    }

    private void whole(TabularRow row) {
        once(row, OrderColumn.NUMBER, order.number, text -> order.number = text);
        once(row, OrderColumn.ID, order.id, text -> order.id = text);
        once(row, OrderColumn.SHOP, order.shop, text -> order.shop = text);
        once(row, OrderColumn.STORE, order.store, text -> order.store = text);
        once(row, OrderColumn.STATE, order.state, text -> order.state = text);
        once(row, OrderColumn.STATUS, order.status, text -> order.status = text);
        once(row, OrderColumn.EMAIL, order.email, text -> order.email = text);
        once(row, OrderColumn.NAME, order.name, text -> order.name = text);
        once(row, OrderColumn.CUSTOMER_ID, order.details.shopCustomerId, text -> order.details.shopCustomerId = text);
        once(row, OrderColumn.COUPON, order.details.coupon, text -> order.details.coupon = text);
        once(row, OrderColumn.CURRENCY, order.currency, text -> order.currency = text.toUpperCase(Locale.ROOT));
        once(row, OrderColumn.CITY, order.city, text -> order.city = text);
        once(row, OrderColumn.COUNTRY, order.country, text -> order.country = Countries.code(text));
        once(row, OrderColumn.PHONE, order.phones.isEmpty() ? "" : order.phones.get(0), order.phones::add);
        if (order.name.isEmpty() && row.has(OrderColumn.FAMILY_NAME)) {
            order.name = Texts.fullName(text(row, OrderColumn.GIVEN_NAME), text(row, OrderColumn.FAMILY_NAME));
        }
        if (order.total == null && !text(row, OrderColumn.TOTAL).isEmpty()) {
            order.total = amount(row, OrderColumn.TOTAL, Amounts.ZERO);
        }
        order.placedAt = order.placedAt == null ? time(row, OrderColumn.PLACED_AT) : order.placedAt;
        order.updatedAt = order.updatedAt == null ? time(row, OrderColumn.UPDATED_AT) : order.updatedAt;
    }

    private static void once(TabularRow row, OrderColumn column, String known, Consumer<String> learn) {
        String said = known.isEmpty() ? text(row, column) : "";
        if (!said.isEmpty()) {
            learn.accept(said);
        }
    }

    private static String text(TabularRow row, OrderColumn column) {
        return row.has(column) ? Texts.clean(row.text(column)) : "";
    }

    private @Nullable Instant time(TabularRow row, OrderColumn column) {
        String written = text(row, column);
        if (written.isEmpty()) {
            return null;
        }
        return spelling.time(written).orElseGet(() -> {
            order.fault(column.word() + " is not a time; the parameters dates and zone say how yours are written");
            return null;
        });
    }

    private void line(TabularRow row) {
        String sku = text(row, OrderColumn.SKU);
        String product = text(row, OrderColumn.PRODUCT);
        if (sku.isEmpty() && product.isEmpty()) {
            return;
        }
        if (order.lines.size() == OrderDraft.MOST_LINES) {
            order.fault("the order has more than " + OrderDraft.MOST_LINES + " lines");
            return;
        }
        BigDecimal quantity = signed(row, OrderColumn.QUANTITY, Amounts.ONE);
        boolean cameBack = quantity.signum() < 0;
        BigDecimal ordered = quantity.abs();
        BigDecimal price = amount(row, OrderColumn.PRICE, Amounts.ZERO);
        BigDecimal total =
                signed(row, OrderColumn.LINE_TOTAL, worth(price, ordered)).abs();
        kept = cameBack ? kept : kept.add(total);
        returned = cameBack ? returned.add(total) : returned;
        order.lines.add(new OrderLineSnapshot(
                lineId(row),
                sku,
                product,
                ordered,
                amount(row, OrderColumn.SHIPPED, Amounts.ZERO),
                cameBack ? ordered : amount(row, OrderColumn.REFUNDED, Amounts.ZERO),
                amount(row, OrderColumn.CANCELED, Amounts.ZERO),
                price,
                total));
    }

    private String lineId(TabularRow row) {
        String said = text(row, OrderColumn.LINE_ID);
        return said.isEmpty() ? String.valueOf(order.lines.size() + 1) : said;
    }

    private static BigDecimal worth(BigDecimal price, BigDecimal quantity) {
        return price.multiply(quantity).setScale(4, RoundingMode.HALF_UP);
    }

    private void parcel(TabularRow row) {
        String number = text(row, OrderColumn.TRACKING);
        if (!number.isEmpty()
                && order.tracking.stream().noneMatch(track -> track.number().equals(number))) {
            order.tracking.add(TrackingSnapshot.of(text(row, OrderColumn.CARRIER), "", number));
        }
    }

    private BigDecimal amount(TabularRow row, OrderColumn column, BigDecimal absent) {
        String written = text(row, column);
        return written.isEmpty() ? absent : Amounts.written(spelling.amount(written), column.word(), order);
    }

    private BigDecimal signed(TabularRow row, OrderColumn column, BigDecimal absent) {
        String written = text(row, column);
        if (written.startsWith("-")) {
            return Amounts.written(spelling.amount(written.substring(1)), column.word(), order)
                    .negate();
        }
        return written.isEmpty() ? absent : amount(row, column, absent);
    }
}
