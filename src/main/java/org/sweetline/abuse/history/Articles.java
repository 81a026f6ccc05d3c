package org.sweetline.abuse.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what articles are: a shop has some thousands of them and sells each again and again. */
@ApplicationScoped
class Articles {

    private static final int MOST = 20_000;

    private final Map<Named, Article> known = new ConcurrentHashMap<>();

    private record Named(String sku, String name) {}

    Article of(String sku, String name) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(new Named(sku, name), each -> Article.of(each.sku(), each.name()));
    }
}
