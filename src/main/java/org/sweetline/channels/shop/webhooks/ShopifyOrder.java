package org.sweetline.channels.shop.webhooks;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sweetline.channels.shop.webhooks.PlainOrder.OrderPlace;

/** Shopify's order: money as text, times with an offset, what was sent and refunded inside it. */
final class ShopifyOrder {

    private final Told told;
    private final Map<String, BigDecimal> shipped = new HashMap<>();
    private final Map<String, BigDecimal> refunded = new HashMap<>();

    ShopifyOrder(Told told) {
        this.told = told;
        told.each("fulfillments").stream()
                .filter(ShopifyParts::isStanding)
                .flatMap(fulfilment -> fulfilment.each("line_items").stream())
                .forEach(item -> shipped.merge(item.key("id"), item.amount("quantity"), BigDecimal::add));
        told.each("refunds").stream()
                .flatMap(refund -> refund.each("refund_line_items").stream())
                .forEach(item -> refunded.merge(item.key("line_item_id"), item.amount("quantity"), BigDecimal::add));
    }

    PlainOrder plain() {
        PlainOrder order = new PlainOrder()
                .put("shop", WebhookShop.SHOPIFY.word())
                .put("id", told.key("id"))
                .put("number", told.anyOf("name", "order_number").replaceFirst("^#", ""))
                .put("state", state())
                .put(
                        "status",
                        Stream.of(told.text("financial_status"), told.text("fulfillment_status"))
                                .filter(word -> !word.isEmpty())
                                .reduce((one, other) -> one + " · " + other)
                                .orElse(""))
                .put("placedAt", told.text("created_at"))
                .put("updatedAt", told.anyOf("updated_at", "created_at"));
        buyer(order);
        money(order);
        terms(order);
        told.each("line_items").forEach(item -> line(order, item));
        return order;
    }

    private String state() {
        String money = told.text("financial_status");
        if (told.has("cancelled_at") || money.equals("voided")) {
            return "canceled";
        }
        return switch (money) {
            case "refunded" -> "closed";
            case "pending", "expired" -> "pending_payment";
            default -> told.text("fulfillment_status").equals("fulfilled") ? "complete" : "processing";
        };
    }

    private void buyer(PlainOrder order) {
        Told shipping = told.at("shipping_address");
        Told billing = told.at("billing_address");
        Told customer = told.at("customer");
        order.put("email", told.anyOf("email", "contact_email"));
        order.put(
                "phone",
                Stream.of(told.text("phone"), shipping.text("phone"), billing.text("phone"), customer.text("phone"))
                        .filter(phone -> !phone.isEmpty())
                        .findFirst()
                        .orElse(""));
        order.put("name", name(customer).isEmpty() ? name(billing) : name(customer));
        order.put("customerId", customer.key("id"))
                .put("guest", customer.key("id").isEmpty());
        Told place = shipping.has("country_code") ? shipping : billing;
        order.put("city", place.text("city")).put("country", place.text("country_code"));
        address(order, "shippingAddress", shipping);
        address(order, "billingAddress", billing);
    }

    private static void address(PlainOrder order, String field, Told address) {
        if (!address.has("country_code") && !address.has("city")) {
            return;
        }
        order.address(
                field,
                new OrderPlace(
                        name(address),
                        address.text("company"),
                        List.of(address.text("address1"), address.text("address2")),
                        address.text("city"),
                        address.text("province"),
                        address.text("zip"),
                        address.text("country_code"),
                        address.text("phone")));
    }

    private static String name(Told person) {
        String whole = (person.text("first_name") + " " + person.text("last_name")).strip();
        return whole.isEmpty() ? person.text("name") : whole;
    }

    private void money(PlainOrder order) {
        BigDecimal total = told.amount("total_price");
        BigDecimal back =
                told.each("refunds").stream().map(ShopifyParts::refunded).reduce(BigDecimal.ZERO, BigDecimal::add);
        order.put("currency", told.text("currency")).put("total", total.max(BigDecimal.ZERO));
        order.put("subtotal", told.amount("total_line_items_price")).put("discount", told.amount("total_discounts"));
        order.put("shipping", told.at("total_shipping_price_set", "shop_money").amount("amount"));
        order.put("tax", told.amount("total_tax")).put("refunded", back);
        if (told.has("total_outstanding")) {
            order.put("paid", total.subtract(told.amount("total_outstanding")).max(BigDecimal.ZERO));
        }
    }

    private void terms(PlainOrder order) {
        order.put("coupon", told.first("discount_codes").text("code"));
        order.put("shippingMethod", told.first("shipping_lines").text("title"));
        order.put(
                "paymentMethod", told.at("payment_gateway_names").node().path(0).asText(""));
        order.note(told.text("note"), told.text("created_at"));
    }

    private void line(PlainOrder order, Told item) {
        BigDecimal ordered = item.amount("quantity");
        BigDecimal price = item.amount("price");
        String id = item.key("id");
        order.line()
                .put("id", id)
                .put("sku", item.text("sku"))
                .put("name", item.anyOf("name", "title"))
                .put("ordered", ordered)
                .put("shipped", shipped.getOrDefault(id, BigDecimal.ZERO))
                .put("refunded", refunded.getOrDefault(id, BigDecimal.ZERO))
                .put("price", price)
                .put("total", price.multiply(ordered))
                .put("discount", sum(item, "discount_allocations", "amount"))
                .put("tax", sum(item, "tax_lines", "price"));
    }

    private static BigDecimal sum(Told item, String list, String field) {
        return item.each(list).stream().map(one -> one.amount(field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
