package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.wire.Json;

/** The rows of an order: a variant is a second row without money, a bundle's parts are rows with their own. */
final class ItemShapes {
    private ItemShapes() {}

    static List<Map<String, @Nullable Object>> items(ShopOrder order) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            Map<String, @Nullable Object> row = row(order, line);
            rows.add(row);
            if (line.product().hasVariants()) rows.add(variant(order, line, row));
            for (int part = 0; part < line.product().parts().size(); part++) {
                rows.add(part(order, line, part, row));
            }
        }
        return rows;
    }

    private static Map<String, @Nullable Object> row(ShopOrder order, OrderLine line) {
        Product product = line.product();
        boolean plain = product.kind() == Product.Kind.SIMPLE || product.isVirtual();
        Map<String, @Nullable Object> row = Json.object("item_id", line.itemId(), "order_id", order.entityId());
        row.put("sku", line.sku());
        row.put("name", plain ? product.variantName(line.colour(), line.size()) : product.name());
        row.put("product_id", product.id());
        row.put("product_type", product.kind().word());
        row.put("is_virtual", product.isVirtual() ? 1 : 0);
        putQuantities(row, line);
        OrderShapes.put(row, order, "price", line.price());
        row.put("price_incl_tax", line.price());
        OrderShapes.put(row, order, "original_price", line.price());
        OrderShapes.put(row, order, "row_total", line.total());
        row.put("row_total_incl_tax", line.total());
        OrderShapes.put(row, order, "discount_amount", line.discount());
        row.put("amount_refunded", line.paidFor(line.refunded()));
        putRest(row, order);
        return row;
    }

    private static Map<String, @Nullable Object> variant(
            ShopOrder order, OrderLine line, Map<String, @Nullable Object> parent) {
        Map<String, @Nullable Object> row = beneath(order, line, 1);
        row.put("sku", line.sku());
        row.put("name", line.product().name() + "-" + line.colour() + "-" + line.size());
        row.put("product_id", 1000 + line.product().id());
        row.put("product_type", "simple");
        putQuantities(row, line);
        row.put("price", BigDecimal.ZERO);
        row.put("original_price", BigDecimal.ZERO);
        row.put("row_total", BigDecimal.ZERO);
        putRest(row, order);
        row.put("parent_item", parent);
        return row;
    }

    private static Map<String, @Nullable Object> part(
            ShopOrder order, OrderLine line, int at, Map<String, @Nullable Object> parent) {
        Product product = line.product().parts().get(at);
        BigDecimal price = line.inOrderCurrency(new BigDecimal(product.price()));
        Map<String, @Nullable Object> row = beneath(order, line, 1 + at);
        row.put("sku", product.sku());
        row.put("name", product.name());
        row.put("product_id", product.id());
        row.put("product_type", "simple");
        putQuantities(row, line);
        row.put("price", price);
        row.put("original_price", price);
        row.put("row_total", price.multiply(BigDecimal.valueOf(line.ordered())));
        putRest(row, order);
        row.put("parent_item", new LinkedHashMap<>(parent));
        return row;
    }

    private static Map<String, @Nullable Object> beneath(ShopOrder order, OrderLine line, int step) {
        return Json.object(
                "item_id", line.itemId() + step, "parent_item_id", line.itemId(), "order_id", order.entityId());
    }

    private static void putQuantities(Map<String, @Nullable Object> row, OrderLine line) {
        row.put("qty_ordered", line.ordered());
        row.put("qty_invoiced", line.invoiced());
        row.put("qty_shipped", line.shipped());
        row.put("qty_canceled", line.canceled());
        row.put("qty_refunded", line.refunded());
        row.put("qty_backordered", line.backordered() == 0 ? null : line.backordered());
    }

    private static void putRest(Map<String, @Nullable Object> row, ShopOrder order) {
        row.put("store_id", OrderShapes.storeId(order));
        row.put("created_at", OrderShapes.time(order.createdAt()));
        row.put("updated_at", OrderShapes.time(order.updatedAt()));
        row.put("description", null);
    }
}
