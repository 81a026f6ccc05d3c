package org.sweetline.surge.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.surge.incidents.LinkedTickets.Show;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.OneOf;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;
import org.sweetline.web.Words;

/** Which tickets an incident has, one by one. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surge")
public class IncidentTicketsResource {

    private final TicketLinkDesk desk;
    private final LinkedTickets tickets;
    private final IncidentRows rows;
    private final CurrentAccount current;

    @Inject
    IncidentTicketsResource(TicketLinkDesk desk, LinkedTickets tickets, IncidentRows rows, CurrentAccount current) {
        this.desk = desk;
        this.tickets = tickets;
        this.rows = rows;
        this.current = current;
    }

    /** Those linked last first. What a person took out is not among them. */
    @GET
    @Path("incidents/{id}/tickets")
    @Requires(Permission.READ_TICKETS)
    public Page<IncidentTicketView> list(
            @PathParam("id") long id,
            @QueryParam("show") @OneOf(Show.class) @Nullable String show,
            @BeanParam PageRequest page)
            throws SQLException {
        rows.get(id);
        Show wanted = show == null ? Show.LINKED : Words.parse(Show.class, "show", show);
        return Page.of(tickets.of(id, wanted, page), page.limit(), IncidentTicketsResource::place);
    }

    /** The one that it belongs to first, then those that it belonged to until they were resolved. */
    @GET
    @Path("tickets/{number}/incidents")
    @Requires(Permission.READ_TICKETS)
    public Page<TicketIncidentView> ofTicket(@PathParam("number") TicketNumber number) throws SQLException {
        return Page.whole(tickets.incidentsOf(number));
    }

    /** Where the incident answers, so is the ticket. */
    @PUT
    @Path("incidents/{id}/tickets/{number}")
    @Requires(Permission.WRITE_TICKETS)
    public void link(@PathParam("id") long id, @PathParam("number") TicketNumber number) throws SQLException {
        desk.link(id, number, current);
    }

    /** Linking it again takes this back. */
    @DELETE
    @Path("incidents/{id}/tickets/{number}")
    @Requires(Permission.WRITE_TICKETS)
    public void unlink(@PathParam("id") long id, @PathParam("number") TicketNumber number) throws SQLException {
        desk.unlink(id, number, current);
    }

    private static String place(IncidentTicketView last) {
        TicketNumber number = TicketNumber.fromString(last.number());
        return new TimeCursor(last.linkedAt(), number.id()).text();
    }
}
