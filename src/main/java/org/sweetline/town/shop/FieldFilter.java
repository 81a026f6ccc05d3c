package org.sweetline.town.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Magento's fields= parameter, e.g. items[increment_id,items[sku]],total_count. */
final class FieldFilter {
    private final String text;
    private int at;

    private FieldFilter(String text) {
        this.text = text;
    }

    static @Nullable Object apply(String fields, @Nullable Object value) {
        return fields.isBlank() ? value : cut(value, new FieldFilter(fields).names());
    }

    /** name, name[inner], …; an empty inner map means all of it. */
    private Map<String, Object> names() {
        Map<String, Object> names = new LinkedHashMap<>();
        StringBuilder name = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '[') {
                names.put(name.toString().strip(), names());
                name.setLength(0);
            } else if (c == ',' || c == ']') {
                if (!name.toString().isBlank()) names.put(name.toString().strip(), Map.of());
                name.setLength(0);
                if (c == ']') return names;
            } else {
                name.append(c);
            }
        }
        if (!name.toString().isBlank()) names.put(name.toString().strip(), Map.of());
        return names;
    }

    private static @Nullable Object cut(@Nullable Object value, Map<?, ?> names) {
        if (names.isEmpty()) return value;
        if (value instanceof List<?> list) {
            return list.stream().map(item -> cut(item, names)).toList();
        }
        if (!(value instanceof Map<?, ?> map)) return value;
        Map<Object, @Nullable Object> kept = new LinkedHashMap<>();
        map.forEach((name, member) -> {
            if (names.get(name) instanceof Map<?, ?> inner) kept.put(name, cut(member, inner));
        });
        return kept;
    }
}
