package org.sweetline.channels.shop;

/** What of the shop's rows travels. Birthday, gender, network address and card digits are named by none. */
final class MagentoFields {
    private static final String ADDRESS = "firstname,lastname,company,street,city,region,postcode,country_id,telephone";

    static final String ORDER = list("entity_id,increment_id,store_id,store_name,state,status,customer_id,"
            + "customer_is_guest,customer_email,customer_firstname,customer_lastname,is_virtual,order_currency_code,"
            + "base_currency_code,grand_total,base_grand_total,subtotal,discount_amount,shipping_amount,tax_amount,"
            + "total_paid,total_refunded,coupon_code,shipping_description,relation_parent_real_id,"
            + "relation_child_real_id,created_at,updated_at,"
            + "items[item_id,parent_item_id,product_type,sku,name,qty_ordered,qty_invoiced,qty_shipped,qty_refunded,"
            + "qty_canceled,qty_backordered,price,row_total,discount_amount,tax_amount],"
            + "billing_address[" + ADDRESS + ",email],payment[method],"
            + "status_histories[entity_id,comment,status,is_visible_on_front,created_at],"
            + "extension_attributes[shipping_assignments[shipping[address[" + ADDRESS + "]]]]");

    static final String SHIPMENT = list("entity_id,order_id,increment_id,created_at,updated_at,"
            + "items[order_item_id,qty],tracks[track_number,title,carrier_code]");

    static final String INVOICE = list(
            "entity_id,order_id,increment_id,state,grand_total,created_at,updated_at," + "items[order_item_id,qty]");

    private static final String MEMO = "entity_id,order_id,increment_id,state,grand_total,shipping_amount,"
            + "adjustment_positive,adjustment_negative,created_at,updated_at,"
            + "items[order_item_id,qty,row_total,row_total_incl_tax,discount_amount]";

    static final String CREDIT_MEMO = list(MEMO);

    static final String CREDIT_MEMO_WITH_REMARKS = list(MEMO + ",invoice_id,comments[comment]");

    static final String CUSTOMER = list("id,email,firstname,lastname,updated_at,addresses[telephone]");

    private MagentoFields() {}

    private static String list(String row) {
        return "items[" + row + "],total_count";
    }
}
