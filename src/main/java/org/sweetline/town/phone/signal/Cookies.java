package org.sweetline.town.phone.signal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The product's cookies, kept as long as one call lasts. */
public final class Cookies {
    private final Map<String, String> pairs = new LinkedHashMap<>();

    synchronized List<String> lines() {
        return pairs.isEmpty() ? List.of() : List.of(String.join("; ", pairs.values()));
    }

    synchronized void keep(List<String> setCookies) {
        for (String line : setCookies) {
            String pair = line.split(";", 2)[0];
            pairs.put(pair.split("=", 2)[0], pair);
        }
    }
}
