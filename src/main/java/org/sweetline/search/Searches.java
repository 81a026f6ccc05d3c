package org.sweetline.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;
import org.sweetline.search.SearchView.FacetView;
import org.sweetline.search.SearchView.FacetsView;
import org.sweetline.search.SearchView.HitView;
import org.sweetline.search.SearchView.PassageView;
import org.sweetline.search.SearchView.TotalView;
import org.sweetline.search.query.QueryGrammar;
import org.sweetline.search.query.SearchQuery;
import org.sweetline.security.Permission;
import org.sweetline.security.SignedIn;

/** Answers searches: reads what was typed, asks the index within what the account may see, names what it found. */
@ApplicationScoped
class Searches {

    private static final int MOST_VALUES = 20;

    private final LiveIndex live;
    private final Colleagues colleagues;
    private final Clock clock;

    @Inject
    Searches(LiveIndex live, Colleagues colleagues, Clock clock) {
        this.live = live;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    SearchView find(SearchRequest request, SignedIn by) throws IOException, SQLException {
        SearchPage page = live.search(ask(request, by));
        return new SearchView(
                page.hits().stream().map(Searches::view).toList(),
                facets(page.facets().counts()),
                new TotalView(page.facets().total(), page.facets().more()),
                page.next().map(PageCursor::text).orElse(null),
                page.suggestion().orElse(null),
                live.current().complete() ? "ready" : "rebuilding");
    }

    private PageAsk ask(SearchRequest request, SignedIn by) {
        Set<HitType> wanted = types(request.types());
        boolean newestFirst = request.newestFirst() || request.typed().isBlank();
        int fingerprint = PageAsk.fingerprint(request.typed(), wanted, newestFirst);
        Optional<PageCursor> after = request.after().map(text -> PageCursor.read(text, fingerprint));
        // Ages such as 7d are counted from the first page on, so that they mean the same on each.
        long now = after.map(PageCursor::origin).orElse(clock.instant().toEpochMilli());
        SearchQuery query = QueryGrammar.read(request.typed(), Instant.ofEpochMilli(now));
        SearchScope scope = new SearchScope(allowed(by), wanted, name -> colleagues.named(name, by.accountId()));
        return new PageAsk(request.typed(), query, scope, newestFirst, request.limit(), after, now);
    }

    private static Set<HitType> types(String names) {
        Set<HitType> types = EnumSet.noneOf(HitType.class);
        Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank())
                .forEach(name -> types.add(HitType.of(name).orElseThrow(Searches::unknownType)));
        return types.isEmpty() ? EnumSet.allOf(HitType.class) : types;
    }

    private static ProblemException unknownType() {
        return ProblemException.invalid(
                "type", "must be of ticket, customer, order and return, with commas between them");
    }

    private static Set<HitType> allowed(SignedIn by) {
        Set<HitType> allowed = EnumSet.noneOf(HitType.class);
        for (HitType type : HitType.values()) {
            Permission needed = switch (type) {
                case TICKET -> Permission.READ_TICKETS;
                case CUSTOMER -> Permission.READ_CUSTOMERS;
                case ORDER -> Permission.READ_ORDERS;
                case RETURN -> Permission.READ_RETURNS;
            };
            if (by.permissions().contains(needed)) {
                allowed.add(type);
            }
        }
        return allowed;
    }

    private static HitView view(SearchPage.Hit hit) {
        return new HitView(
                hit.type().word(),
                hit.number(),
                nullIfEmpty(hit.title()),
                hit.at(),
                nullIfEmpty(hit.status()),
                nullIfEmpty(hit.channel()),
                nullIfEmpty(hit.customerName().isEmpty() ? hit.customerNumber() : hit.customerName()),
                hit.parts().stream()
                        .map(part -> new PassageView(part.text(), part.hit()))
                        .toList(),
                hit.score());
    }

    private FacetsView facets(Map<String, Map<String, Integer>> counts) {
        return new FacetsView(
                facet(counts, Fields.TYPE, value -> value),
                facet(counts, Fields.STATUS, value -> value),
                facet(counts, Fields.CHANNEL, value -> value),
                facet(counts, Fields.ASSIGNEE, colleagues::label),
                facet(counts, Fields.TAG, value -> value),
                facet(counts, Fields.STATE, value -> value),
                facet(counts, Fields.STORE, value -> value));
    }

    private static List<FacetView> facet(
            Map<String, Map<String, Integer>> counts, String name, UnaryOperator<String> label) {
        Map<String, Integer> byLabel = counts.getOrDefault(name, Map.of()).entrySet().stream()
                .collect(Collectors.toMap(entry -> label.apply(entry.getKey()), Map.Entry::getValue, Integer::sum));
        return byLabel.entrySet().stream()
                .map(entry -> new FacetView(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(FacetView::count).reversed().thenComparing(FacetView::value))
                .limit(MOST_VALUES)
                .toList();
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
