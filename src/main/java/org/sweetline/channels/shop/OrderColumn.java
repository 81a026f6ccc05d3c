package org.sweetline.channels.shop;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table of order lines can say, and how common exports call it. */
public enum OrderColumn {
    NUMBER("number", "order", "orderno", "ordernumber", "invoiceno", "invoice", "incrementid"),
    ID("id", "orderid", "entityid"),
    SHOP("shop"),
    STORE("store", "storename", "storeview", "purchasepoint"),
    STATE("state", "orderstate"),
    STATUS("status", "orderstatus", "financialstatus"),
    EMAIL("email", "customeremail", "billingemail", "emailbilling", "emailaddress"),
    PHONE("phone", "telephone", "billingphone", "phonebilling", "shippingphone"),
    NAME("name", "customername", "customer", "billingname", "billtoname", "shippingname"),
    GIVEN_NAME("givenname", "firstname", "customerfirstname", "billingfirstname", "firstnamebilling"),
    FAMILY_NAME("familyname", "lastname", "customerlastname", "billinglastname", "lastnamebilling"),
    CUSTOMER_ID("customerid", "shopcustomerid"),
    COUPON("coupon", "couponcode", "discountcode"),
    CURRENCY("currency", "ordercurrency", "ordercurrencycode"),
    TOTAL("total", "grandtotal", "grandtotalpurchased", "ordertotal", "ordertotalamount"),
    PLACED_AT("placedat", "createdat", "orderdate", "invoicedate", "purchasedate", "date"),
    UPDATED_AT("updatedat", "modifieddate", "datemodified"),
    CITY("city", "shippingcity", "cityshipping", "billingcity"),
    COUNTRY("country", "countrycode", "shippingcountry", "countrycodeshipping", "billingcountry"),
    LINE_ID("lineid", "itemid", "orderitemid"),
    SKU("sku", "stockcode", "lineitemsku", "productsku"),
    PRODUCT("product", "productname", "description", "lineitemname", "itemname"),
    QUANTITY("quantity", "qty", "lineitemquantity", "qtyordered", "ordered"),
    PRICE("price", "unitprice", "lineitemprice", "itemcost"),
    LINE_TOTAL("linetotal", "rowtotal", "orderlinetotal"),
    SHIPPED("shipped", "qtyshipped"),
    REFUNDED("refunded", "qtyrefunded", "qtyrefund"),
    CANCELED("canceled", "qtycanceled"),
    TRACKING("tracking", "trackingnumber"),
    CARRIER("carrier", "shippingmethod");

    private final List<String> names;

    OrderColumn(String... names) {
        this.names = List.of(names);
    }

    /** The name that the documents give it. */
    public String word() {
        String[] parts = name().toLowerCase(Locale.ROOT).split("_");
        return parts.length == 1
                ? parts[0]
                : parts[0] + parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1);
    }

    public static Optional<OrderColumn> of(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** Where it stands among plain names, the more telling name first; -1 where nothing is called like it. */
    public int among(List<String> plainNames) {
        return names.stream()
                .mapToInt(plainNames::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** Names are compared by their letters and digits alone: {@code Order #} is {@code order}. */
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
