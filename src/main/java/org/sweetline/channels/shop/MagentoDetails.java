package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.isList;
import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The fields of Magento's order that make its page. */
final class MagentoDetails {
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
            case "customer_is_guest" -> details.guest = flag(json, field);
            case "is_virtual" -> details.virtual = flag(json, field);
            case "customer_id" -> details.shopCustomerId = key(json, field);
            case "relation_parent_real_id" -> details.editedFrom = text(json, field);
            case "relation_child_real_id" -> details.editedTo = text(json, field);
            case "payment" -> payment(json);
            case "status_histories" -> comments(json);
            default -> json.skipChildren();
        }
    }

    private BigDecimal money(JsonParser json, String field) throws IOException {
        return Amounts.magnitude(json, field, details);
    }

    private String text(JsonParser json, String field) throws IOException {
        return Texts.read(json, field, details);
    }

    private boolean flag(JsonParser json, String field) throws IOException {
        String written = text(json, field);
        return written.equals("1") || written.equals("true");
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

    private void comments(JsonParser json) throws IOException {
        if (!isList(json, "status_histories", details)) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (isObject(json, "status_histories", details)) {
                comment(json);
            }
        }
    }

    private void comment(JsonParser json) throws IOException {
        String id = "";
        String said = "";
        String status = "";
        boolean visible = false;
        @Nullable Instant at = null;
        while (nextField(json)) {
            String field = json.currentName();
            switch (field) {
                case "entity_id" -> id = text(json, field);
                case "comment" -> said = Texts.lines(json, field, details);
                case "status" -> status = text(json, field);
                case "is_visible_on_front" -> visible = flag(json, field);
                case "created_at" -> at = Texts.time(json, field, details);
                default -> json.skipChildren();
            }
        }
        details.comment(id, said, status, visible, at);
    }
}
