package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.isList;
import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sweetline.orders.OrderLineSnapshot;

/**
 * Magento's item rows. A configurable product is two rows, the parent with the money and the child that names the
 * variant; a bundle is a parent and its parts. Only parents are what was sold: they alone are refunded and summed.
 */
final class MagentoItems {
    private final OrderDraft order;
    private final List<Row> rows = new ArrayList<>();

    MagentoItems(OrderDraft order) {
        this.order = order;
    }

    void read(JsonParser json) throws IOException {
        if (!isList(json, "items", order)) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (isObject(json, "items", order)) {
                add(row(json));
            }
        }
    }

    void addLines() {
        if (rows.stream().allMatch(row -> row.parent.isEmpty())) {
            rows.forEach(row -> order.lines.add(row.line(row.sku)));
            return;
        }
        Map<String, Row> parents = new HashMap<>();
        rows.forEach(row -> parents.put(row.id, row));
        Map<Row, String> variants = variants(parents);
        for (Row row : rows) {
            // A child whose parent was not sent is kept rather than lost.
            if (!parents.containsKey(row.parent)) {
                order.lines.add(row.line(variants.getOrDefault(row, row.sku)));
            }
        }
    }

    private Map<Row, String> variants(Map<String, Row> parents) {
        Map<Row, String> variants = new HashMap<>();
        for (Row row : rows) {
            Row parent = parents.get(row.parent);
            if (parent != null && parent.type.equals("configurable") && !row.sku.isEmpty()) {
                variants.put(parent, row.sku);
            }
        }
        return variants;
    }

    private void add(Row row) {
        if (row.id.isEmpty()) {
            order.fault("an item has no item_id");
        } else if (rows.size() == OrderDraft.MOST_LINES) {
            order.fault("the order has more than " + OrderDraft.MOST_LINES + " items");
        } else if (rows.size() < OrderDraft.MOST_LINES) {
            rows.add(row);
        }
    }

    private Row row(JsonParser json) throws IOException {
        Row row = new Row();
        while (nextField(json)) {
            String field = json.currentName();
            switch (field) {
                case "item_id" -> row.id = Texts.read(json, field, order);
                case "parent_item_id" -> row.parent = parent(json);
                case "product_type" -> row.type = Texts.read(json, field, order);
                case "sku" -> row.sku = Texts.read(json, field, order);
                case "name" -> row.name = Texts.read(json, field, order);
                case "qty_ordered" -> row.ordered = Amounts.read(json, field, order);
                case "qty_shipped" -> row.shipped = Amounts.read(json, field, order);
                case "qty_refunded" -> row.refunded = Amounts.read(json, field, order);
                case "qty_canceled" -> row.canceled = Amounts.read(json, field, order);
                case "price" -> row.price = Amounts.read(json, field, order);
                case "row_total" -> row.total = Amounts.read(json, field, order);
                default -> json.skipChildren();
            }
        }
        return row;
    }

    private String parent(JsonParser json) throws IOException {
        String parent = Texts.read(json, "parent_item_id", order);
        return parent.equals("0") ? "" : parent;
    }

    private static final class Row {
        String id = "";
        String parent = "";
        String type = "";
        String sku = "";
        String name = "";
        BigDecimal ordered = Amounts.ZERO;
        BigDecimal shipped = Amounts.ZERO;
        BigDecimal refunded = Amounts.ZERO;
        BigDecimal canceled = Amounts.ZERO;
        BigDecimal price = Amounts.ZERO;
        BigDecimal total = Amounts.ZERO;

        OrderLineSnapshot line(String variantSku) {
            return new OrderLineSnapshot(id, variantSku, name, ordered, shipped, refunded, canceled, price, total);
        }
    }
}
