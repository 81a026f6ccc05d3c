package org.sweetline.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Created;

/** What agents write: replies that go to the customer, notes that stay here. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tickets")
public class TicketRepliesResource {

    private final TicketDesk desk;
    private final ReplyDesk replies;
    private final ReplyDelivery deliveries;
    private final Timeline timeline;
    private final CurrentAccount current;

    @Inject
    TicketRepliesResource(
            TicketDesk desk, ReplyDesk replies, ReplyDelivery deliveries, Timeline timeline, CurrentAccount current) {
        this.desk = desk;
        this.replies = replies;
        this.deliveries = deliveries;
        this.timeline = timeline;
        this.current = current;
    }

    public record WriteReplyRequest(
            @Schema(required = true) @Nullable String text,
            @Nullable Boolean solve) {}

    public record WriteNoteRequest(
            @Schema(required = true) @Nullable String text) {}

    /** Goes to the customer by mail; a repeated Idempotency-Key gives the first one. */
    @POST
    @APIResponseSchema(value = EntryView.class, responseCode = "201")
    @Path("tickets/{number}/replies")
    @Requires(Permission.WRITE_TICKETS)
    public Response reply(
            @PathParam("number") TicketNumber number,
            WriteReplyRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String requestKey)
            throws SQLException {
        String text = TicketRequests.text(request.text());
        boolean solve = Boolean.TRUE.equals(request.solve());
        return created(replies.reply(number, text, solve, TicketRequests.author(current, requestKey)));
    }

    /** A reply that could not be sent is tried once more; doing so twice changes nothing. */
    @PUT
    @Path("tickets/{number}/replies/{entry}/delivery")
    @Requires(Permission.WRITE_TICKETS)
    public EntryView sendAgain(@PathParam("number") TicketNumber number, @PathParam("entry") long entry)
            throws SQLException {
        deliveries.again(number, entry);
        return timeline.entry(entry);
    }

    /** Only the team reads it. */
    @POST
    @APIResponseSchema(value = EntryView.class, responseCode = "201")
    @Path("tickets/{number}/notes")
    @Requires(Permission.WRITE_TICKETS)
    public Response note(
            @PathParam("number") TicketNumber number,
            WriteNoteRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String requestKey)
            throws SQLException {
        String text = TicketRequests.text(request.text());
        return created(desk.note(number, text, TicketRequests.author(current, requestKey)));
    }

    private Response created(long entry) throws SQLException {
        return Created.with(timeline.entry(entry));
    }
}
