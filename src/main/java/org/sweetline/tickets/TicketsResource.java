package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.tickets.TicketPages.PlacedTicket;
import org.sweetline.web.Created;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tickets")
public class TicketsResource {

    private final TicketPages pages;
    private final Timeline timeline;
    private final InboxCounts counts;
    private final TicketOpening opening;
    private final CurrentAccount current;

    @Inject
    TicketsResource(
            TicketPages pages, Timeline timeline, InboxCounts counts, TicketOpening opening, CurrentAccount current) {
        this.pages = pages;
        this.timeline = timeline;
        this.counts = counts;
        this.opening = opening;
        this.current = current;
    }

    @GET
    @Path("tickets")
    @Requires(Permission.READ_TICKETS)
    public Page<TicketView> list(
            @OneOf(InboxView.class) @QueryParam("view") @DefaultValue("all") String view, @BeanParam PageRequest page)
            throws SQLException {
        InboxView inbox = Words.parse(InboxView.class, "view", view);
        return views(pages.list(inbox, current.id(), page.after(), page.limit() + 1), page.limit());
    }

    @GET
    @Path("tickets/counts")
    @Requires(Permission.READ_TICKETS)
    public InboxCounts.InboxCountsView counts() throws SQLException {
        return counts.count(current.id());
    }

    /** A ticket in a customer's name; a repeated Idempotency-Key gives the first one. */
    @POST
    @APIResponseSchema(value = TicketView.class, responseCode = "201")
    @Path("tickets")
    @Requires(Permission.WRITE_TICKETS)
    public Response open(OpenTicketRequest request, @HeaderParam("Idempotency-Key") @Nullable String requestKey)
            throws SQLException {
        TicketNumber number = opening.open(request, TicketRequests.author(current, requestKey));
        return Created.with(pages.get(number));
    }

    @GET
    @Path("tickets/{number}")
    @Requires(Permission.READ_TICKETS)
    public TicketView show(@PathParam("number") TicketNumber number) throws SQLException {
        return pages.get(number);
    }

    /** The oldest entry first. */
    @GET
    @Path("tickets/{number}/timeline")
    @Requires(Permission.READ_TICKETS)
    public Page<EntryView> timeline(@PathParam("number") TicketNumber number, @BeanParam PageRequest page)
            throws SQLException {
        List<EntryView> entries = timeline.of(number, page.after(), page.limit() + 1);
        if (entries.isEmpty()) {
            pages.get(number);
        }
        return Page.of(entries, page.limit(), entry -> new TimeCursor(entry.at(), entry.id()).text());
    }

    @GET
    @Path("customers/{number}/tickets")
    @Requires(Permission.READ_TICKETS)
    public Page<TicketView> ofCustomer(@PathParam("number") CustomerNumber customer, @BeanParam PageRequest page)
            throws SQLException {
        return views(pages.ofCustomer(customer.id(), page.after(), page.limit() + 1), page.limit());
    }

    private static Page<TicketView> views(List<PlacedTicket> oneMore, int limit) {
        Page<PlacedTicket> cut =
                Page.of(oneMore, limit, ticket -> ticket.place().text());
        return new Page<>(cut.items().stream().map(PlacedTicket::view).toList(), cut.next());
    }
}
