package org.sweetline.channels.shop;

import static org.sweetline.channels.shop.ShopJson.isList;
import static org.sweetline.channels.shop.ShopJson.isObject;
import static org.sweetline.channels.shop.ShopJson.nextField;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Magento's item rows. A configurable product is two rows, the parent with the money and the child that names the
 * variant, and here becomes one; a bundle is a parent and its parts, which stay. Only rows without a parent are summed.
 */
final class MagentoItems {
    private final OrderDraft order;
    private final List<LineDraft> rows = new ArrayList<>();

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
            rows.forEach(row -> order.lines.add(row.line()));
            return;
        }
        Map<String, LineDraft> parents = new HashMap<>();
        rows.forEach(row -> parents.put(row.id, row));
        rows.forEach(row -> lendItsSku(row, parents.get(row.parent)));
        for (LineDraft row : rows) {
            LineDraft parent = parents.get(row.parent);
            if (parent != null && isConfigurable(parent)) {
                continue;
            }
            // A child whose parent was not sent is kept rather than lost, and then sums like any other.
            row.parent = parent == null ? "" : row.parent;
            order.lines.add(row.line());
        }
    }

    private static void lendItsSku(LineDraft row, @Nullable LineDraft parent) {
        if (parent != null && isConfigurable(parent) && !row.sku.isEmpty()) {
            parent.sku = row.sku;
        }
    }

    private static boolean isConfigurable(LineDraft row) {
        return row.type.equals("configurable");
    }

    private void add(LineDraft row) {
        if (row.id.isEmpty()) {
            order.fault("an item has no item_id");
        } else if (rows.size() == OrderDraft.MOST_LINES) {
            order.fault("the order has more than " + OrderDraft.MOST_LINES + " items");
        } else if (rows.size() < OrderDraft.MOST_LINES) {
            rows.add(row);
        }
    }

    private LineDraft row(JsonParser json) throws IOException {
        LineDraft row = new LineDraft();
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
                case "qty_invoiced" -> row.invoiced = Amounts.magnitude(json, field, order.details);
                case "qty_backordered" -> row.backordered = Amounts.magnitude(json, field, order.details);
                case "discount_amount" -> row.discount = Amounts.magnitude(json, field, order.details);
                case "tax_amount" -> row.tax = Amounts.magnitude(json, field, order.details);
                default -> json.skipChildren();
            }
        }
        return row;
    }

    private String parent(JsonParser json) throws IOException {
        String parent = Texts.read(json, "parent_item_id", order);
        return parent.equals("0") ? "" : parent;
    }
}
