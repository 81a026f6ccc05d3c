package org.sweetline.search;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sweetline.web.OneOf;

/** One page of hits. */
public record SearchView(
        List<HitView> items,
        FacetsView facets,
        TotalView total,
        @Nullable String next,
        @Nullable String suggestion,
        @Schema(enumeration = {"ready", "rebuilding"}) String state) {

    /** {@code parts} is the passage that answers best, cut where words are to be highlighted. */
    public record HitView(
            @OneOf(HitType.class) String type,
            String number,
            @Nullable String title,
            Instant at,
            @Nullable String status,
            @Nullable String channel,
            @Nullable String customer,
            List<PassageView> parts,
            float score) {}

    public record PassageView(String text, boolean hit) {}

    public record FacetsView(
            List<FacetView> type,
            List<FacetView> status,
            List<FacetView> channel,
            List<FacetView> assignee,
            List<FacetView> tag,
            List<FacetView> state,
            List<FacetView> store) {}

    public record FacetView(String value, int count) {}

    /** {@code more}: counting stopped here, there are more hits, and facets count the newest of them. */
    public record TotalView(int count, boolean more) {}
}
