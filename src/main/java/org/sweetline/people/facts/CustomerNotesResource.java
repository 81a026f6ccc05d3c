package org.sweetline.people.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.people.CustomerPages;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Created;
import org.sweetline.web.Page;
import org.sweetline.web.PageRequest;
import org.sweetline.web.TimeCursor;

/** Notes on a customer. Only the team reads them. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class CustomerNotesResource {

    private static final int LONGEST_TEXT = 4_000;

    private final CustomerNotesDesk desk;
    private final CustomerNotes notes;
    private final CustomerPages customers;
    private final CurrentAccount current;

    @Inject
    CustomerNotesResource(
            CustomerNotesDesk desk, CustomerNotes notes, CustomerPages customers, CurrentAccount current) {
        this.desk = desk;
        this.notes = notes;
        this.customers = customers;
        this.current = current;
    }

    public record CustomerNoteRequest(
            @Schema(required = true) @Nullable String text) {}

    /** The newest first. */
    @GET
    @Path("customers/{number}/notes")
    @Requires(Permission.READ_CUSTOMERS)
    public Page<CustomerNoteView> list(@PathParam("number") CustomerNumber number, @BeanParam PageRequest page)
            throws SQLException {
        List<CustomerNoteView> found = notes.of(number.id(), page.after(), page.limit() + 1);
        if (found.isEmpty()) {
            customers.get(number);
        }
        return Page.of(found, page.limit(), note -> new TimeCursor(note.at(), note.id()).text());
    }

    /** A repeated Idempotency-Key gives the first one. */
    @POST
    @APIResponseSchema(value = CustomerNoteView.class, responseCode = "201")
    @Path("customers/{number}/notes")
    @Requires(Permission.WRITE_CUSTOMERS)
    public Response write(
            @PathParam("number") CustomerNumber number,
            CustomerNoteRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String requestKey)
            throws SQLException {
        String text = Asked.text("text", request.text(), LONGEST_TEXT);
        long note = desk.write(number, text, current, Asked.requestKey(requestKey));
        return Created.with(notes.get(number.id(), note));
    }

    /** By who wrote it, or a manager. */
    @PUT
    @Path("customers/{number}/notes/{note}")
    @Requires(Permission.WRITE_CUSTOMERS)
    public CustomerNoteView edit(
            @PathParam("number") CustomerNumber number,
            @PathParam("note") long note,
            CustomerNoteRequest request,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        String text = Asked.text("text", request.text(), LONGEST_TEXT);
        desk.edit(number, note, text, current, Asked.version(ifMatch));
        return notes.get(number.id(), note);
    }

    /** By who wrote it, or a manager. */
    @DELETE
    @Path("customers/{number}/notes/{note}")
    @Requires(Permission.WRITE_CUSTOMERS)
    public void remove(
            @PathParam("number") CustomerNumber number,
            @PathParam("note") long note,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        desk.remove(number, note, current, Asked.version(ifMatch));
    }
}
