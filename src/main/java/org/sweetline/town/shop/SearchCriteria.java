package org.sweetline.town.shop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.wire.Param;

/** Magento's searchCriteria: groups are and-ed, the filters in a group or-ed. */
final class SearchCriteria {
    private static final Pattern FILTER =
            Pattern.compile("searchCriteria\\[filter_?[gG]roups]\\[(\\d+)]\\[filters]\\[(\\d+)]\\[(\\w+)]");
    private static final Pattern SORT = Pattern.compile("searchCriteria\\[sort_?[oO]rders]\\[(\\d+)]\\[(\\w+)]");
    private static final int ALL = Integer.MAX_VALUE;
    private static final int USUAL_UNDER_A_LIMIT = 20;

    /** How to read a thing's attribute: a string or number, null when there is none. */
    @FunctionalInterface
    interface Attributes<T> {
        @Nullable
        Object of(T item, String field);
    }

    /** One page, and how many there are on all pages. */
    record Page<T>(List<T> items, int total) {}

    private record Filter(String field, String condition, String value) {}

    private record Sort(String field, boolean descending) {}

    private record Ranked<T>(T item, List<@Nullable Object> keys) {}

    private final List<List<Filter>> groups = new ArrayList<>();
    private final List<Sort> sorts = new ArrayList<>();
    private final boolean hasPageSize;
    private final int pageSize;
    private final int currentPage;

    SearchCriteria(List<Param> query, int limit) {
        int wished = number(query, "searchCriteria[pageSize]", "searchCriteria[page_size]", ALL);
        this.hasPageSize = wished < ALL;
        if (hasPageSize && wished > limit) {
            throw new IllegalArgumentException("Maximum SearchCriteria pageSize is " + limit);
        }
        this.pageSize = hasPageSize || limit == ALL ? wished : Math.min(limit, USUAL_UNDER_A_LIMIT);
        this.currentPage = number(query, "searchCriteria[currentPage]", "searchCriteria[current_page]", 1);
        readFilters(query);
        readSorts(query);
    }

    boolean hasPageSize() {
        return hasPageSize;
    }

    int pageSize() {
        return pageSize;
    }

    int currentPage() {
        return currentPage;
    }

    <T> Page<T> page(List<T> all, Attributes<T> attributes, boolean repeatLastPage) {
        List<T> found =
                sorted(all.stream().filter(item -> matches(item, attributes)).toList(), attributes);
        long from = (long) (currentPage - 1) * pageSize;
        if (from >= found.size()) {
            boolean nothing = found.isEmpty() || !repeatLastPage;
            from = nothing ? found.size() : (long) (found.size() - 1) / pageSize * pageSize;
        }
        long to = Math.min(found.size(), from + pageSize);
        return new Page<>(found.subList((int) from, (int) to), found.size());
    }

    /** Each thing's attributes are read once, not at every comparison. */
    private <T> List<T> sorted(List<T> found, Attributes<T> attributes) {
        if (sorts.isEmpty()) return found;
        return found.stream()
                .map(item -> new Ranked<>(item, keys(item, attributes)))
                .sorted(this::compare)
                .map(Ranked::item)
                .toList();
    }

    private <T> List<@Nullable Object> keys(T item, Attributes<T> attributes) {
        List<@Nullable Object> keys = new ArrayList<>();
        sorts.forEach(sort -> keys.add(attributes.of(item, sort.field())));
        return keys;
    }

    private int compare(Ranked<?> one, Ranked<?> other) {
        for (int i = 0; i < sorts.size(); i++) {
            int order = compare(one.keys().get(i), String.valueOf(other.keys().get(i)));
            if (order != 0) return sorts.get(i).descending() ? -order : order;
        }
        return 0;
    }

    private <T> boolean matches(T item, Attributes<T> attributes) {
        return groups.stream().allMatch(group -> group.stream().anyMatch(filter -> matches(filter, item, attributes)));
    }

    private static <T> boolean matches(Filter filter, T item, Attributes<T> attributes) {
        Object value = attributes.of(item, filter.field());
        if (filter.condition().equals("null")) return value == null;
        if (filter.condition().equals("notnull")) return value != null;
        if (value == null) return false;
        int order = compare(value, filter.value());
        return switch (filter.condition()) {
            case "eq", "" -> order == 0;
            case "neq" -> order != 0;
            case "gt" -> order > 0;
            case "gteq", "from" -> order >= 0;
            case "lt" -> order < 0;
            case "lteq", "to" -> order <= 0;
            case "in" -> List.of(filter.value().split(",")).contains(value.toString());
            case "nin" -> !List.of(filter.value().split(",")).contains(value.toString());
            case "like" -> like(value.toString(), filter.value());
            default -> throw new IllegalArgumentException("Condition " + filter.condition());
        };
    }

    private static int compare(@Nullable Object value, String other) {
        if (value instanceof Number number && other.matches("-?\\d+(\\.\\d+)?")) {
            return new BigDecimal(number.toString()).compareTo(new BigDecimal(other));
        }
        return String.valueOf(value).compareToIgnoreCase(other);
    }

    private static boolean like(String value, String pattern) {
        String regex = Pattern.quote(pattern).replace("%", "\\E.*\\Q").replace("_", "\\E.\\Q");
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL)
                .matcher(value)
                .matches();
    }

    private void readFilters(List<Param> query) {
        Map<Integer, Map<Integer, Map<String, String>>> found = new TreeMap<>();
        for (Param param : query) {
            Matcher name = FILTER.matcher(param.name());
            if (!name.matches()) continue;
            found.computeIfAbsent(Integer.valueOf(name.group(1)), any -> new TreeMap<>())
                    .computeIfAbsent(Integer.valueOf(name.group(2)), any -> new TreeMap<>())
                    .put(name.group(3).replace("condition_type", "conditionType"), param.value());
        }
        for (Map<Integer, Map<String, String>> group : found.values()) {
            groups.add(group.values().stream()
                    .map(filter -> new Filter(
                            filter.getOrDefault("field", ""),
                            filter.getOrDefault("conditionType", ""),
                            filter.getOrDefault("value", "")))
                    .toList());
        }
    }

    private void readSorts(List<Param> query) {
        Map<Integer, Map<String, String>> found = new TreeMap<>();
        for (Param param : query) {
            Matcher name = SORT.matcher(param.name());
            if (!name.matches()) continue;
            found.computeIfAbsent(Integer.valueOf(name.group(1)), any -> new TreeMap<>())
                    .put(name.group(2), param.value());
        }
        for (Map<String, String> sort : found.values()) {
            boolean descending = !"ASC".equalsIgnoreCase(sort.getOrDefault("direction", "DESC"));
            sorts.add(new Sort(sort.getOrDefault("field", ""), descending));
        }
    }

    private static int number(List<Param> query, String name, String otherName, int fallback) {
        String value = Param.first(query, name) + Param.first(query, otherName);
        return value.matches("\\d{1,9}") ? Math.max(1, Integer.parseInt(value)) : fallback;
    }
}
