package org.sweetline.channels.shop;

/** Only what is read is asked for: what nobody needs (birthday, gender, network address, card digits) never travels. */
final class MagentoFields {
    private static final String ADDRESS = "firstname,lastname,company,street,city,region,postcode,country_id,telephone";

    static final String ORDERS = "items[entity_id,increment_id,store_id,store_name,state,status,"
            + "customer_email,customer_firstname,customer_lastname,customer_id,customer_is_guest,is_virtual,"
            + "order_currency_code,base_currency_code,grand_total,base_grand_total,subtotal,discount_amount,"
            + "shipping_amount,tax_amount,total_paid,total_refunded,coupon_code,shipping_description,"
            + "relation_parent_real_id,relation_child_real_id,created_at,updated_at,"
            + "items[item_id,parent_item_id,product_type,sku,name,qty_ordered,qty_shipped,qty_refunded,qty_canceled,"
            + "qty_invoiced,qty_backordered,price,row_total,discount_amount,tax_amount],"
            + "billing_address[" + ADDRESS + ",email],"
            + "payment[method],"
            + "status_histories[entity_id,comment,status,is_visible_on_front,created_at],"
            + "extension_attributes[shipping_assignments[shipping[address[" + ADDRESS + "]]]]],total_count";

    static final String SHIPMENTS = "items[entity_id,increment_id,order_id,created_at,updated_at,"
            + "items[order_item_id,qty],tracks[track_number,title,carrier_code]],total_count";

    static final String INVOICES = "items[entity_id,increment_id,order_id,state,grand_total,created_at,updated_at,"
            + "items[order_item_id,qty]],total_count";

    static final String CREDIT_MEMOS = "items[entity_id,increment_id,order_id,state,grand_total,shipping_amount,"
            + "adjustment_positive,adjustment_negative,created_at,updated_at,"
            + "items[order_item_id,qty,row_total,row_total_incl_tax,discount_amount]],total_count";

    private MagentoFields() {}
}
