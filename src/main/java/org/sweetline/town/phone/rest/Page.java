package org.sweetline.town.phone.rest;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Json;

/** Twilio's lists, page by page. */
final class Page {
    private static final int USUAL = 50;
    private static final int MOST = 1000;

    private Page() {}

    static Answer of(Route route, String name, List<Map<String, @Nullable Object>> items) {
        int size = Math.max(1, Math.min(MOST, number(route.asked("PageSize"), USUAL)));
        int page = number(route.asked("Page"), 0);
        int from = Math.min(items.size(), page * size);
        int to = Math.min(items.size(), from + size);
        String path = route.ask().path();
        String next = to < items.size() ? path + "?PageSize=" + size + "&Page=" + (page + 1) : null;
        Map<String, @Nullable Object> json =
                Json.object(name, items.subList(from, to), "page", page, "page_size", size);
        json.put("start", from);
        json.put("end", Math.max(0, to - 1));
        json.put("uri", path + "?PageSize=" + size + "&Page=" + page);
        json.put("first_page_uri", path + "?PageSize=" + size + "&Page=0");
        json.put("next_page_uri", next);
        json.put("previous_page_uri", page == 0 ? null : path + "?PageSize=" + size + "&Page=" + (page - 1));
        return Answer.json(200, json);
    }

    private static int number(String text, int fallback) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : fallback;
    }
}
