package org.sweetline.channels.shop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Magento's search criteria, spelled out: each filter its own group (AND), never without a page size. */
final class MagentoQuery {
    /** Only what is read; what nobody needs never travels. */
    private static final String ORDER_FIELDS = "items[entity_id,increment_id,store_id,store_name,state,status,"
            + "customer_email,customer_firstname,customer_lastname,order_currency_code,base_currency_code,grand_total,"
            + "created_at,updated_at,"
            + "items[item_id,parent_item_id,product_type,sku,name,qty_ordered,qty_shipped,qty_refunded,qty_canceled,"
            + "price,row_total],"
            + "billing_address[firstname,lastname,telephone,email,city,country_id],"
            + "extension_attributes[shipping_assignments[shipping[address[firstname,lastname,telephone,city,"
            + "country_id]]]]],total_count";

    private static final String SHIPMENT_FIELDS = "items[order_id,tracks[track_number,title,carrier_code]],total_count";

    private final List<Map.Entry<String, String>> pairs = new ArrayList<>();
    private int groups;
    private int sorts;

    private MagentoQuery() {}

    static MagentoQuery orders(OrdersQuery query, int pageSize) {
        MagentoQuery magento = new MagentoQuery();
        if (query.below().isPresent()) {
            magento.filter("updated_at", "eq", ShopTime.format(query.to()));
            magento.filter("entity_id", "lt", Long.toString(query.below().getAsLong()));
        } else {
            magento.filter("updated_at", "gteq", ShopTime.format(query.from()));
            if (query.to().isBefore(Instant.MAX)) {
                magento.filter("updated_at", "lteq", ShopTime.format(query.to()));
            }
        }
        return magento.newestFirst("updated_at").newestFirst("entity_id").page(pageSize, ORDER_FIELDS);
    }

    static MagentoQuery shipments(Collection<String> orderIds, int pageSize) {
        MagentoQuery magento = new MagentoQuery();
        magento.filter("order_id", "in", String.join(",", orderIds));
        return magento.newestFirst("entity_id").page(pageSize, SHIPMENT_FIELDS);
    }

    List<Map.Entry<String, String>> pairs() {
        return List.copyOf(pairs);
    }

    String encoded() {
        return pairs.stream()
                .map(pair -> OAuthSignature.encode(pair.getKey()) + "=" + OAuthSignature.encode(pair.getValue()))
                .collect(Collectors.joining("&"));
    }

    private void filter(String field, String condition, String value) {
        String filter = "searchCriteria[filterGroups][" + groups++ + "][filters][0]";
        pairs.add(Map.entry(filter + "[field]", field));
        pairs.add(Map.entry(filter + "[conditionType]", condition));
        pairs.add(Map.entry(filter + "[value]", value));
    }

    private MagentoQuery newestFirst(String field) {
        String sort = "searchCriteria[sortOrders][" + sorts++ + "]";
        pairs.add(Map.entry(sort + "[field]", field));
        pairs.add(Map.entry(sort + "[direction]", "DESC"));
        return this;
    }

    private MagentoQuery page(int size, String fields) {
        pairs.add(Map.entry("searchCriteria[pageSize]", Integer.toString(size)));
        pairs.add(Map.entry("searchCriteria[currentPage]", "1"));
        pairs.add(Map.entry("fields", fields));
        return this;
    }
}
