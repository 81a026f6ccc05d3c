package org.sweetline.channels.shop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Magento's search criteria, spelled out: each filter its own group (AND), never without a page size. */
final class MagentoQuery {
    private static final String CHANGED = "updated_at";
    private static final String ID = "entity_id";

    private final List<Map.Entry<String, String>> pairs = new ArrayList<>();
    private int groups;
    private int sorts;

    private MagentoQuery() {}

    static MagentoQuery of(ShopQuery query, int pageSize, String fields) {
        MagentoQuery magento = new MagentoQuery();
        int size = pageSize;
        if (query instanceof ShopQuery.Changes changes) {
            magento.changes(changes);
        } else if (query instanceof ShopQuery.Walk walk) {
            magento.walk(walk);
        } else if (query instanceof ShopQuery.NewestOf person) {
            magento.newestOf(person);
            size = Math.min(size, person.atMost());
        }
        if (query instanceof ShopQuery.OfOrder order) {
            magento.filter("order_id", "eq", order.orderId());
            magento.sort(ID, "DESC");
        }
        return magento.page(size, fields);
    }

    List<Map.Entry<String, String>> pairs() {
        return List.copyOf(pairs);
    }

    String encoded() {
        return pairs.stream()
                .map(pair -> OAuthSignature.encode(pair.getKey()) + "=" + OAuthSignature.encode(pair.getValue()))
                .collect(Collectors.joining("&"));
    }

    private void changes(ShopQuery.Changes changes) {
        if (changes.below().isPresent()) {
            filter(CHANGED, "eq", ShopTime.format(changes.to()));
            filter(ID, "lt", Long.toString(changes.below().getAsLong()));
        } else {
            filter(CHANGED, "gteq", ShopTime.format(changes.from()));
            if (changes.to().isBefore(Instant.MAX)) {
                filter(CHANGED, "lteq", ShopTime.format(changes.to()));
            }
        }
        sort(CHANGED, "DESC");
        sort(ID, "DESC");
    }

    private void walk(ShopQuery.Walk walk) {
        filter("created_at", "gteq", ShopTime.format(walk.createdSince()));
        filter(ID, "gt", Long.toString(walk.afterId()));
        sort(ID, "ASC");
    }

    private void newestOf(ShopQuery.NewestOf person) {
        filter("customer_email", "in", String.join(",", person.emails()));
        sort(ID, "DESC");
    }

    private void filter(String field, String condition, String value) {
        String filter = "searchCriteria[filterGroups][" + groups++ + "][filters][0]";
        pairs.add(Map.entry(filter + "[field]", field));
        pairs.add(Map.entry(filter + "[conditionType]", condition));
        pairs.add(Map.entry(filter + "[value]", value));
    }

    private void sort(String field, String direction) {
        String sort = "searchCriteria[sortOrders][" + sorts++ + "]";
        pairs.add(Map.entry(sort + "[field]", field));
        pairs.add(Map.entry(sort + "[direction]", direction));
    }

    private MagentoQuery page(int size, String fields) {
        pairs.add(Map.entry("searchCriteria[pageSize]", Integer.toString(size)));
        pairs.add(Map.entry("searchCriteria[currentPage]", "1"));
        pairs.add(Map.entry("fields", fields));
        return this;
    }
}
