package org.sweetline.town.shop;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sweetline.town.shop.trouble.ShopTrap;
import org.sweetline.town.shop.trouble.Traps;
import org.sweetline.town.wire.Answer;
import org.sweetline.town.wire.Ask;
import org.sweetline.town.wire.Json;
import org.sweetline.town.wire.Param;

/** Answers with JSON: one thing, or a page of things under the search criteria of the question. */
final class Listing {
    private final Traps traps;

    Listing(Traps traps) {
        this.traps = traps;
    }

    <T> SearchCriteria.Page<T> page(Ask ask, List<T> all, SearchCriteria.Attributes<T> attributes) {
        return criteria(ask).page(all, attributes, traps.isSet(ShopTrap.LAST_PAGE_REPEATS));
    }

    <T> Answer list(Ask ask, SearchCriteria.Page<T> page, Function<T, Map<String, @Nullable Object>> shape) {
        SearchCriteria criteria = criteria(ask);
        Map<String, @Nullable Object> echo = Json.object("filter_groups", List.of());
        if (criteria.hasPageSize() && !traps.isSet(ShopTrap.PAGE_SIZE_NOT_ECHOED)) {
            echo.put("page_size", criteria.pageSize());
        }
        echo.put("current_page", criteria.currentPage());
        Map<String, @Nullable Object> json =
                Json.object("items", page.items().stream().map(shape).toList(), "search_criteria", echo);
        int total = Math.max(0, page.total() + traps.amount(ShopTrap.TOTAL_WRONG, 0));
        if (!traps.isSet(ShopTrap.TOTAL_MISSING)) json.put("total_count", total);
        return one(ask, json);
    }

    Answer one(Ask ask, @Nullable Object json) {
        Object said = Dialect.of(traps).say(json);
        return Answer.json(200, FieldFilter.apply(Param.first(ask.query(), "fields"), said));
    }

    private SearchCriteria criteria(Ask ask) {
        return new SearchCriteria(ask.query(), traps.amount(ShopTrap.PAGE_LIMIT, Integer.MAX_VALUE));
    }
}
