package org.sweetline.search;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sweetline.search.query.SearchQuery;

/** Which page of a search is asked for. */
record PageAsk(
        String typed,
        SearchQuery query,
        SearchScope scope,
        boolean newestFirst,
        int limit,
        Optional<PageCursor> after,
        long now) {

    /** Changes with everything that decides which hits there are and in which order. */
    static int fingerprint(String typed, Set<HitType> wanted, boolean newestFirst) {
        String types = wanted.stream().sorted().map(HitType::word).collect(Collectors.joining(","));
        return String.join("\n", typed, types, Boolean.toString(newestFirst)).hashCode();
    }

    int fingerprint() {
        return fingerprint(typed, scope.wanted(), newestFirst);
    }
}
