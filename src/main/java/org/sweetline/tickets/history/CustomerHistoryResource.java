package org.sweetline.tickets.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.CustomerPages;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** Everything that happened with one customer, across tickets, calls, notes and orders. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class CustomerHistoryResource {

    private final CustomerHistory history;
    private final CustomerPlace place;
    private final CustomerPages customers;

    @Inject
    CustomerHistoryResource(CustomerHistory history, CustomerPlace place, CustomerPages customers) {
        this.history = history;
        this.place = place;
        this.customers = customers;
    }

    /** How often something happened. */
    public record KindCountView(@OneOf(HistoryKind.class) String kind, long count) {}

    /** The newest first; {@code kinds} are some words with commas between, all when it is missing. */
    @GET
    @Path("customers/{number}/timeline")
    @Requires(Permission.READ_TICKETS)
    public Page<HistoryEntryView> timeline(
            @PathParam("number") CustomerNumber number,
            @QueryParam("kinds") @Nullable String kinds,
            @BeanParam PageRequest page)
            throws SQLException {
        List<HistoryEntryView> entries = history.of(number.id(), kinds(kinds), page.after(), page.limit() + 1);
        if (entries.isEmpty()) {
            customers.get(number);
        }
        return Page.of(entries, page.limit(), entry -> new TimeCursor(entry.at(), entry.id()).text());
    }

    /** Of every kind that happened at all, in the order of the kinds. */
    @GET
    @Path("customers/{number}/timeline/counts")
    @Requires(Permission.READ_TICKETS)
    public Page<KindCountView> counts(@PathParam("number") CustomerNumber number) throws SQLException {
        Map<HistoryKind, Long> counts = history.counts(number.id());
        if (counts.isEmpty()) {
            customers.get(number);
        }
        return Page.whole(counts.entrySet().stream()
                .map(count -> new KindCountView(Words.of(count.getKey()), count.getValue()))
                .toList());
    }

    /** As far as the latest order tells. */
    @GET
    @Path("customers/{number}/place")
    @Requires(Permission.READ_ORDERS)
    public PlaceView place(@PathParam("number") CustomerNumber number) throws SQLException {
        customers.get(number);
        return place.of(number.id());
    }

    private static Set<HistoryKind> kinds(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return EnumSet.allOf(HistoryKind.class);
        }
        EnumSet<HistoryKind> kinds = EnumSet.noneOf(HistoryKind.class);
        for (String word : words.split(",", -1)) {
            kinds.add(Words.parse(HistoryKind.class, "kinds", word.strip()));
        }
        return kinds;
    }
}
