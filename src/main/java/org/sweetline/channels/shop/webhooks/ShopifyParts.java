package org.sweetline.channels.shop.webhooks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sweetline.orders.CreditMemoSnapshot;
import org.sweetline.orders.ItemQuantity;
import org.sweetline.orders.RefundedItem;
import org.sweetline.orders.ShipmentSnapshot;
import org.sweetline.orders.TrackingSnapshot;

/** Shopify's fulfilments and refunds; one without its keys or its time is left out. */
final class ShopifyParts {

    private static final String SHOP = WebhookShop.SHOPIFY.word();

    private ShopifyParts() {}

    /** A fulfilment that was taken back stays as one with nothing in it. What makes one delivered is the last that is told of it. */
    static Optional<ShipmentSnapshot> shipment(Told told) {
        Optional<Instant> created = told.time("created_at");
        if (told.key("id").isEmpty() || told.key("order_id").isEmpty() || created.isEmpty()) {
            return Optional.empty();
        }
        boolean stands = isStanding(told);
        Instant updated = told.time("updated_at").orElse(created.get());
        return Optional.of(new ShipmentSnapshot(
                SHOP,
                told.key("id"),
                told.key("order_id"),
                told.anyOf("name", "id").replaceFirst("^#", ""),
                created.get(),
                updated,
                stands ? items(told) : List.of(),
                stands ? tracks(told) : List.of(),
                told.text("shipment_status").equals("delivered") ? updated : null));
    }

    static boolean isStanding(Told fulfilment) {
        return !List.of("cancelled", "error", "failure").contains(fulfilment.text("status"));
    }

    static Optional<CreditMemoSnapshot> refund(Told told) {
        Optional<Instant> created = told.time("created_at");
        if (told.key("id").isEmpty() || told.key("order_id").isEmpty() || created.isEmpty()) {
            return Optional.empty();
        }
        List<RefundedItem> items = told.each("refund_line_items").stream()
                .map(item -> new RefundedItem(
                        item.key("line_item_id"),
                        item.amount("quantity"),
                        item.amount("subtotal").add(item.amount("total_tax"))))
                .toList();
        BigDecimal total = refunded(told);
        BigDecimal shipping = shipping(told);
        BigDecimal ofItems = items.stream().map(RefundedItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new CreditMemoSnapshot(
                SHOP,
                told.key("id"),
                told.key("order_id"),
                told.key("id"),
                total.signum() > 0 ? "refunded" : "open",
                total,
                shipping,
                total.subtract(ofItems).subtract(shipping),
                created.get(),
                told.time("processed_at").orElse(created.get()),
                items));
    }

    private static BigDecimal shipping(Told refund) {
        return refund.each("order_adjustments").stream()
                .filter(adjustment -> adjustment.text("kind").equals("shipping_refund"))
                .map(adjustment -> adjustment
                        .amount("amount")
                        .add(adjustment.amount("tax_amount"))
                        .abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What really went back, whatever the items are worth. */
    static BigDecimal refunded(Told refund) {
        return refund.each("transactions").stream()
                .filter(money -> money.text("kind").equals("refund")
                        && money.text("status").equals("success"))
                .map(money -> money.amount("amount").abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<ItemQuantity> items(Told told) {
        return told.each("line_items").stream()
                .map(item -> new ItemQuantity(item.key("id"), item.amount("quantity")))
                .toList();
    }

    private static List<TrackingSnapshot> tracks(Told told) {
        String carrier = told.text("tracking_company");
        List<TrackingSnapshot> tracks = new ArrayList<>();
        for (Told number : told.each("tracking_numbers")) {
            tracks.add(TrackingSnapshot.of("", carrier, number.node().asText().strip()));
        }
        if (tracks.isEmpty() && !told.text("tracking_number").isEmpty()) {
            tracks.add(TrackingSnapshot.of("", carrier, told.text("tracking_number")));
        }
        return tracks;
    }
}
