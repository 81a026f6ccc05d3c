package org.sweetline.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One page of hits, as the index answers it. */
record SearchPage(List<Hit> hits, Facets facets, Optional<PageCursor> next, Optional<String> suggestion) {

    record Hit(
            HitType type,
            String number,
            String title,
            Instant at,
            String status,
            String channel,
            String customerNumber,
            String customerName,
            List<Part> parts,
            float score) {}

    record Part(String text, boolean hit) {}

    /** Counts by value for each facet; {@code more} when counting stopped at its limit. */
    record Facets(int total, boolean more, Map<String, Map<String, Integer>> counts) {}
}
