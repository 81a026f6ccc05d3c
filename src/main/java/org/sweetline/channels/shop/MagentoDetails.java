package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;

/** The fields of Magento's order that make its page. */
final class MagentoDetails {
    private static final OrderCommentReader COMMENTS =
            new OrderCommentReader("entity_id", "comment", "is_visible_on_front", "created_at");

    private final DetailsDraft details;

    MagentoDetails(DetailsDraft details) {
        this.details = details;
    }

    /** Reads the field, or skips it when nobody needs it. */
    void field(JsonParser json, String field) throws IOException {
        switch (field) {
            case "subtotal" -> details.subtotal = money(json, field);
            case "discount_amount" -> details.discount = money(json, field);
            case "shipping_amount" -> details.shipping = money(json, field);
            case "tax_amount" -> details.tax = money(json, field);
            case "total_paid" -> details.paid = money(json, field);
            case "total_refunded" -> details.refunded = money(json, field);
            case "base_grand_total" -> details.baseTotal = money(json, field);
            case "coupon_code" -> details.coupon = text(json, field);
            case "shipping_description" -> details.shippingMethod = text(json, field);
            case "customer_is_guest" -> details.guest = Texts.isYes(json, field, details);
            case "is_virtual" -> details.virtual = Texts.isYes(json, field, details);
            case "customer_id" -> details.shopCustomerId = key(json, field);
            case "relation_parent_real_id" -> details.editedFrom = text(json, field);
            case "relation_child_real_id" -> details.editedTo = text(json, field);
            case "payment" -> payment(json);
            case "status_histories" -> COMMENTS.read(json, field, details);
            default -> json.skipChildren();
        }
    }

    private BigDecimal money(JsonParser json, String field) throws IOException {
        return Amounts.magnitude(json, field, details);
    }

    private String text(JsonParser json, String field) throws IOException {
        return Texts.read(json, field, details);
    }

    private String key(JsonParser json, String field) throws IOException {
        String key = text(json, field);
        return key.equals("0") ? "" : key;
    }

    /** Only how it was paid: what else stands there are digits of cards and accounts. */
    private void payment(JsonParser json) throws IOException {
        if (!isObject(json, "payment", details)) {
            return;
        }
        while (nextField(json)) {
            if (json.currentName().equals("method")) {
                details.paymentMethod = text(json, "method");
            } else {
                json.skipChildren();
            }
        }
    }
}
