package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of a refund. Without items everything is meant, without shipping all of it. */
record RefundForm(
        List<Quantity> items,
        Optional<BigDecimal> shipping,
        BigDecimal more,
        BigDecimal less,
        boolean online,
        String comment) {

    static RefundForm read(Map<String, @Nullable Object> body) {
        Map<?, ?> arguments = object(body.get("arguments"));
        boolean append = Boolean.TRUE.equals(body.get("appendComment"));
        return new RefundForm(
                items(body.get("items")),
                Optional.ofNullable(arguments.get("shipping_amount")).map(RefundForm::amount),
                amount(arguments.get("adjustment_positive")),
                amount(arguments.get("adjustment_negative")),
                Boolean.TRUE.equals(body.get("isOnline")),
                append ? text(object(body.get("comment")).get("comment")) : "");
    }

    private static List<Quantity> items(@Nullable Object value) {
        List<Quantity> items = new ArrayList<>();
        if (!(value instanceof List<?> list)) return items;
        for (Object item : list) {
            Map<?, ?> one = object(item);
            for (String field : List.of("order_item_id", "qty")) {
                if (one.get(field) == null) throw Refusal.missing(field);
            }
            items.add(new Quantity(
                    amount(one.get("order_item_id")).intValue(),
                    amount(one.get("qty")).intValue()));
        }
        return items;
    }

    private static Map<?, ?> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static BigDecimal amount(@Nullable Object value) {
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
