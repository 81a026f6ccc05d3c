package org.sweetline.tickets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** On which ticket a call stands: it comes onto the latest open one, which may be about something else. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tickets")
public class CallTicketResource {

    private final CallOwnerDesk desk;
    private final TicketPages pages;
    private final CurrentAccount current;

    @Inject
    CallTicketResource(CallOwnerDesk desk, TicketPages pages, CurrentAccount current) {
        this.desk = desk;
        this.pages = pages;
        this.current = current;
    }

    /** @param ticket such as {@code T-1042}, of the same customer; absent for one of the call's own */
    public record FileCallRequest(@Nullable String ticket) {}

    /** Answers the ticket on which it stands now, with what an agent noted of it. */
    @PUT
    @Path("calls/{sid: CA[0-9a-f]+}/ticket")
    @Requires(Permission.WRITE_TICKETS)
    public TicketView file(@PathParam("sid") String sid, FileCallRequest request) throws SQLException {
        @Nullable String wanted = request.ticket();
        return pages.get(desk.file(sid, wanted == null ? null : TicketNumber.fromString(wanted), current));
    }
}
