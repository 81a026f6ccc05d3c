package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.isList;
import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sweetline.orders.OrderAddress;

/** The fields of an order in Sweetline's own shape that make its page. */
final class PlainDetails {
    private static final OrderCommentReader COMMENTS = new OrderCommentReader("id", "text", "visible", "at");

    private final DetailsDraft details;

    PlainDetails(DetailsDraft details) {
        this.details = details;
    }

    /** Reads the field, or skips it when nobody needs it. */
    void field(JsonParser json, String field) throws IOException {
        switch (field) {
            case "subtotal" -> details.subtotal = money(json, field);
            case "discount" -> details.discount = money(json, field);
            case "shipping" -> details.shipping = money(json, field);
            case "tax" -> details.tax = money(json, field);
            case "paid" -> details.paid = money(json, field);
            case "refunded" -> details.refunded = money(json, field);
            case "baseTotal" -> details.baseTotal = money(json, field);
            case "baseCurrency" -> details.baseCurrency = text(json, field);
            case "storeId" -> details.storeId = text(json, field);
            case "coupon" -> details.coupon = text(json, field);
            case "paymentMethod" -> details.paymentMethod = text(json, field);
            case "shippingMethod" -> details.shippingMethod = text(json, field);
            case "customerId" -> details.shopCustomerId = text(json, field);
            case "editedFrom" -> details.editedFrom = text(json, field);
            case "editedTo" -> details.editedTo = text(json, field);
            case "guest" -> details.guest = Texts.isYes(json, field, details);
            case "virtual" -> details.virtual = Texts.isYes(json, field, details);
            case "billingAddress" -> details.billingAddress = address(json, field);
            case "shippingAddress" -> details.shippingAddress = address(json, field);
            case "comments" -> COMMENTS.read(json, field, details);
            default -> {}
        }
        json.skipChildren();
    }

    private BigDecimal money(JsonParser json, String field) throws IOException {
        return Amounts.magnitude(json, field, details);
    }

    private String text(JsonParser json, String field) throws IOException {
        return Texts.read(json, field, details);
    }

    private OrderAddress address(JsonParser json, String name) throws IOException {
        if (!isObject(json, name, details)) {
            return OrderAddress.NONE;
        }
        String who = "";
        String company = "";
        List<String> street = List.of();
        String city = "";
        String region = "";
        String postcode = "";
        String country = "";
        String phone = "";
        while (nextField(json)) {
            String field = json.currentName();
            switch (field) {
                case "name" -> who = text(json, field);
                case "company" -> company = text(json, field);
                case "street" -> street = street(json);
                case "city" -> city = text(json, field);
                case "region" -> region = text(json, field);
                case "postcode" -> postcode = text(json, field);
                case "country" -> country = text(json, field).toUpperCase(Locale.ROOT);
                case "phone" -> phone = text(json, field);
                default -> json.skipChildren();
            }
        }
        return new OrderAddress(who, company, street, city, region, postcode, country, phone);
    }

    private List<String> street(JsonParser json) throws IOException {
        List<String> lines = new ArrayList<>(2);
        if (isList(json, "street", details)) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                lines.add(text(json, "street"));
            }
        }
        return lines.stream().filter(line -> !line.isEmpty()).limit(6).toList();
    }
}
