package org.sweetline.channels.shop.webhooks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.sweetline.channels.shop.webhooks.PlainOrder.OrderPlace;

/** WooCommerce's order: money as text, and of each time the one in UTC, for the other is in the store's own zone. */
final class WooCommerceOrder {

    private final Told told;

    WooCommerceOrder(Told told) {
        this.told = told;
    }

    PlainOrder plain() {
        PlainOrder order = new PlainOrder()
                .put("shop", WebhookShop.WOOCOMMERCE.word())
                .put("id", told.key("id"))
                .put("number", told.text("number"))
                .put("state", state())
                .put("status", told.text("status"))
                .put("placedAt", told.text("date_created_gmt"))
                .put("updatedAt", told.anyOf("date_modified_gmt", "date_created_gmt"));
        buyer(order);
        money(order);
        order.put("coupon", told.first("coupon_lines").text("code"));
        order.put("shippingMethod", told.first("shipping_lines").text("method_title"));
        order.put("paymentMethod", told.anyOf("payment_method_title", "payment_method"));
        order.note(told.text("customer_note"), told.text("date_created_gmt"));
        told.each("line_items").forEach(item -> line(order, item));
        return order;
    }

    private String state() {
        return switch (told.text("status")) {
            case "pending", "failed", "checkout-draft" -> "pending_payment";
            case "on-hold" -> "holded";
            case "processing" -> "processing";
            case "completed" -> "complete";
            case "cancelled", "trash" -> "canceled";
            case "refunded" -> "closed";
            default -> "";
        };
    }

    private void buyer(PlainOrder order) {
        Told billing = told.at("billing");
        Told shipping = told.at("shipping");
        String account = told.key("customer_id");
        order.put("email", billing.text("email"));
        order.put("phone", billing.text("phone").isEmpty() ? shipping.text("phone") : billing.text("phone"));
        order.put("name", name(billing)).put("customerId", account).put("guest", account.isEmpty());
        Told place = shipping.text("country").isEmpty() ? billing : shipping;
        order.put("city", place.text("city")).put("country", place.text("country"));
        address(order, "shippingAddress", shipping);
        address(order, "billingAddress", billing);
    }

    private static void address(PlainOrder order, String field, Told address) {
        if (address.text("country").isEmpty() && address.text("city").isEmpty()) {
            return;
        }
        order.address(
                field,
                new OrderPlace(
                        name(address),
                        address.text("company"),
                        List.of(address.text("address_1"), address.text("address_2")),
                        address.text("city"),
                        address.text("state"),
                        address.text("postcode"),
                        address.text("country"),
                        address.text("phone")));
    }

    private static String name(Told person) {
        return (person.text("first_name") + " " + person.text("last_name")).strip();
    }

    private void money(PlainOrder order) {
        BigDecimal total = told.amount("total");
        BigDecimal subtotal = told.each("line_items").stream()
                .map(item -> item.amount("subtotal"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal back = told.each("refunds").stream()
                .map(refund -> refund.amount("total").abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        order.put("currency", told.text("currency")).put("total", total.max(BigDecimal.ZERO));
        order.put("subtotal", subtotal).put("discount", told.amount("discount_total"));
        order.put("shipping", told.amount("shipping_total")).put("tax", told.amount("total_tax"));
        order.put("paid", told.text("date_paid_gmt").isEmpty() ? BigDecimal.ZERO : total.max(BigDecimal.ZERO));
        order.put("refunded", back);
    }

    /** WooCommerce knows no parcels: an order that is completed has been sent. */
    private void line(PlainOrder order, Told item) {
        BigDecimal ordered = item.amount("quantity");
        BigDecimal before = item.amount("subtotal");
        boolean sent = told.text("status").equals("completed");
        order.line()
                .put("id", item.key("id"))
                .put("sku", item.text("sku"))
                .put("name", item.text("name"))
                .put("ordered", ordered)
                .put("shipped", sent ? ordered : BigDecimal.ZERO)
                .put("price", ordered.signum() == 0 ? before : before.divide(ordered, 4, RoundingMode.HALF_UP))
                .put("total", before)
                .put("discount", before.subtract(item.amount("total")))
                .put("tax", item.amount("total_tax"));
    }
}
