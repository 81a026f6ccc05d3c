package org.sweetline.channels.shop.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sweetline.channels.shop.OrderColumn;
import org.sweetline.problem.ProblemException;
import org.sweetline.web.Asked;

/** Which column says what, by the names in the table's first row. */
final class CsvHeader {
    private static final String EDGE = "\u001f";

    private final char separator;
    private final List<String> names;
    private final int[] places = new int[OrderColumn.values().length];

    /** @param mapped columns that the sender has named, which win over what a name seems to mean */
    CsvHeader(char separator, List<String> names, Map<OrderColumn, String> mapped) {
        this.separator = separator;
        this.names = List.copyOf(names);
        List<String> plain = names.stream().map(OrderColumn::plain).toList();
        Map<OrderColumn, String> known = new EnumMap<>(OrderColumn.class);
        if (plain.contains("lineitemname") && plain.contains("name")) {
            // Shopify calls the order's number its name.
            known.put(OrderColumn.NUMBER, "name");
            known.put(OrderColumn.NAME, "billingname");
        }
        known.putAll(mapped);
        for (OrderColumn column : OrderColumn.values()) {
            String called = known.get(column);
            places[column.ordinal()] = called == null ? column.among(plain) : plain.indexOf(OrderColumn.plain(called));
        }
        check(mapped);
    }

    /** As it was kept by {@link #kept}. */
    static CsvHeader of(String kept, Map<OrderColumn, String> mapped) {
        List<String> parts = List.of(kept.split(EDGE, -1));
        return new CsvHeader(parts.get(0).charAt(0), parts.subList(1, parts.size()), mapped);
    }

    String kept() {
        List<String> parts = new ArrayList<>(names);
        parts.add(0, String.valueOf(separator));
        return Asked.storable(String.join(EDGE, parts));
    }

    char separator() {
        return separator;
    }

    int size() {
        return names.size();
    }

    /** -1 where the table has no such column. */
    int place(OrderColumn column) {
        return places[column.ordinal()];
    }

    private void check(Map<OrderColumn, String> mapped) {
        mapped.keySet().forEach(column -> {
            if (place(column) < 0) {
                throw ProblemException.invalid(
                        "columns", "names a column for " + column.word() + " that the first row does not have");
            }
        });
        if (place(OrderColumn.NUMBER) < 0 && place(OrderColumn.ID) < 0) {
            throw ProblemException.invalid(
                    "columns",
                    "must say which column has the order's number, as in columns=number:Invoice; the first row must be names");
        }
        if (place(OrderColumn.PLACED_AT) < 0 && place(OrderColumn.UPDATED_AT) < 0) {
            throw ProblemException.invalid(
                    "columns", "must say which column has the order's time, as in columns=placedAt:Day");
        }
    }
}
