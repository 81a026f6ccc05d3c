package org.sweetline.town.shop;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Json;
import org.sweetline.town.wire.Param;

/** The REST API under /rest/<store view>/V1. */
final class ShopRest {
    private static final Pattern PATH = Pattern.compile("/rest(?:/\\w+)?/V1/(.*)");
    private static final Pattern ONE_ORDER = Pattern.compile("orders/(\\d{1,9})(/comments)?");
    private static final int REMEMBERED = 5_000;
    private final OrderShelf shelf;
    private final ShopGate gate;
    private final Clock clock;
    private final Deque<String> asked = new ArrayDeque<>();
    private volatile ShopMood mood = ShopMood.WELL;
    private volatile Duration delay = Duration.ofSeconds(3);
    private volatile boolean repeatsLastPage = true;

    ShopRest(OrderShelf shelf, ShopGate gate, Clock clock) {
        this.shelf = shelf;
        this.gate = gate;
        this.clock = clock;
    }

    void feels(ShopMood newMood) {
        mood = newMood;
    }

    void isSlowBy(Duration newDelay) {
        delay = newDelay;
    }

    void repeatsLastPage(boolean repeats) {
        repeatsLastPage = repeats;
    }

    void allowsBearer(boolean allowed) {
        gate.allowBearer(allowed);
    }

    List<String> asked() {
        synchronized (asked) {
            return new ArrayList<>(asked);
        }
    }

    Answer answer(Ask ask, String url) {
        remember(ask);
        return switch (mood) {
            case WELL -> honestly(ask, url);
            case SLOW -> {
                dawdle();
                yield honestly(ask, url);
            }
            case TOO_MANY_REQUESTS -> problem(429, "Too Many Requests").with("Retry-After", "2");
            case UNAVAILABLE -> html(503, "<h1>Service Temporarily Unavailable</h1>");
            case HTML_PAGE -> html(200, "<h1>There has been an error processing your request</h1>");
            case DOWN -> Answer.empty(-1);
        };
    }

    private Answer honestly(Ask ask, String url) {
        Matcher path = PATH.matcher(ask.path());
        if (!path.matches()) return problem(404, "Request does not match any route.");
        if (!gate.admits(ask, url + ask.path())) {
            return problem(401, "The consumer isn't authorized to access %resources.");
        }
        try {
            return route(ask, path.group(1));
        } catch (IllegalArgumentException e) {
            return problem(400, String.valueOf(e.getMessage()));
        }
    }

    private Answer route(Ask ask, String what) {
        Matcher one = ONE_ORDER.matcher(what);
        if (one.matches()) {
            int id = Integer.parseInt(one.group(1));
            return one.group(2) == null ? order(ask, id) : comment(ask, id);
        }
        return switch (what) {
            case "orders" -> orders(ask);
            case "orders/items" -> children(ask, OrderShapes::items);
            case "shipments" -> children(ask, ChildShapes::shipments);
            case "invoices" -> children(ask, ChildShapes::invoices);
            case "creditmemos" -> children(ask, ChildShapes::creditmemos);
            case "store/storeConfigs" -> Answer.json(200, List.of(storeConfig(ask)));
            default -> problem(404, "Request does not match any route.");
        };
    }

    private Answer orders(Ask ask) {
        SearchCriteria criteria = new SearchCriteria(ask.query());
        return shelf.reading(all -> {
            SearchCriteria.Page<ShopOrder> page = criteria.page(all, OrderShapes::attribute, repeatsLastPage);
            List<Object> items = new ArrayList<>(
                    page.items().stream().map(OrderShapes::order).toList());
            return list(ask, criteria, items, page.total());
        });
    }

    private Answer children(Ask ask, Function<ShopOrder, List<Map<String, @Nullable Object>>> shape) {
        SearchCriteria criteria = new SearchCriteria(ask.query());
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        shelf.view(shape).forEach(all::addAll);
        SearchCriteria.Page<Map<String, @Nullable Object>> page =
                criteria.page(all, (item, field) -> item.get(field), repeatsLastPage);
        return list(ask, criteria, new ArrayList<>(page.items()), page.total());
    }

    private Answer order(Ask ask, int id) {
        Optional<Map<String, @Nullable Object>> order = shelf.view(id, OrderShapes::order);
        return order.map(json -> fielded(ask, json)).orElseGet(ShopRest::noEntity);
    }

    private Answer comment(Ask ask, int id) {
        Map<String, @Nullable Object> body = ask.json();
        if (!(body.get("statusHistory") instanceof Map<?, ?> history)) {
            return problem(400, "\"%fieldName\" is required. Enter and try again.");
        }
        OrderComment comment = new OrderComment(
                shelf.nextChild(),
                clock.instant(),
                text(history.get("comment")),
                text(history.get("is_visible_on_front")).equals("1"));
        Optional<ShopOrder> order = shelf.view(id, it -> it);
        order.ifPresent(it -> shelf.change(it, changed -> changed.comment(comment, text(history.get("status")))));
        return order.isPresent() ? Answer.json(200, true) : noEntity();
    }

    private Answer list(Ask ask, SearchCriteria criteria, List<Object> items, int total) {
        Map<String, @Nullable Object> echo = Json.object("filter_groups", List.of());
        if (criteria.pageSize() < Integer.MAX_VALUE) echo.put("page_size", criteria.pageSize());
        echo.put("current_page", criteria.currentPage());
        return fielded(ask, Json.object("items", items, "search_criteria", echo, "total_count", total));
    }

    private static Answer fielded(Ask ask, Map<String, @Nullable Object> json) {
        return Answer.json(200, FieldFilter.apply(Param.first(ask.query(), "fields"), json));
    }

    private static Map<String, @Nullable Object> storeConfig(Ask ask) {
        String base = "http://" + ask.header("Host") + "/";
        return Json.object(
                "id",
                1,
                "code",
                "default",
                "website_id",
                1,
                "locale",
                "en_US",
                "base_currency_code",
                "USD",
                "default_display_currency_code",
                "USD",
                "timezone",
                "America/Los_Angeles",
                "weight_unit",
                "lbs",
                "base_url",
                base,
                "secure_base_url",
                base);
    }

    private void remember(Ask ask) {
        synchronized (asked) {
            asked.add(ask.method() + " " + ask.path() + (ask.rawQuery().isEmpty() ? "" : "?" + ask.rawQuery()));
            if (asked.size() > REMEMBERED) asked.removeFirst();
        }
    }

    private void dawdle() {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Answer noEntity() {
        return problem(404, "The entity that was requested doesn't exist. Verify the entity and try again.");
    }

    private static Answer problem(int status, String message) {
        return Answer.json(status, Json.object("message", message));
    }

    private static Answer html(int status, String body) {
        return Answer.of(status, "text/html; charset=UTF-8", body.getBytes(StandardCharsets.UTF_8));
    }
}
