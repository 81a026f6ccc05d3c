package org.sweetline.tickets.remembered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** Small kind things that a customer told us: never health, money or family trouble. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class RememberedResource {

    private static final int LONGEST_LINE = 140;

    private final RememberedDesk desk;
    private final RememberedLines lines;
    private final Origins origins;
    private final CustomerPages customers;
    private final CurrentAccount current;

    @Inject
    RememberedResource(
            RememberedDesk desk,
            RememberedLines lines,
            Origins origins,
            CustomerPages customers,
            CurrentAccount current) {
        this.desk = desk;
        this.lines = lines;
        this.origins = origins;
        this.customers = customers;
        this.current = current;
    }

    public record CorrectRequest(
            @Schema(required = true) @Nullable String text) {}

    /** All of them, the newest first. */
    @GET
    @Path("customers/{number}/remembered")
    @Requires(Permission.READ_CUSTOMERS)
    public Page<RememberedView> list(@PathParam("number") CustomerNumber number) throws SQLException {
        List<RememberedView> found = lines.of(number.id());
        if (found.isEmpty()) {
            customers.get(number);
        }
        return Page.whole(found);
    }

    /** What stands there already stands once; a repeated Idempotency-Key gives the first one. */
    @POST
    @APIResponseSchema(value = RememberedView.class, responseCode = "201")
    @Path("customers/{number}/remembered")
    @Requires(Permission.WRITE_CUSTOMERS)
    public Response remember(
            @PathParam("number") CustomerNumber number,
            RememberRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String requestKey)
            throws SQLException {
        String text = Asked.line("text", request.text(), LONGEST_LINE);
        RememberedDesk.Telling telling = new RememberedDesk.Telling(
                text,
                origins.of(number, request.ticket(), request.entry()),
                request.suggestion() == null ? null : SuggestionKey.checked(request.suggestion()),
                Asked.requestKey(requestKey));
        long line = desk.remember(number, telling, current);
        return Created.with(lines.get(number.id(), line));
    }

    @PUT
    @Path("customers/{number}/remembered/{line}")
    @Requires(Permission.WRITE_CUSTOMERS)
    public RememberedView correct(
            @PathParam("number") CustomerNumber number,
            @PathParam("line") long line,
            CorrectRequest request,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        String text = Asked.line("text", request.text(), LONGEST_LINE);
        desk.correct(number, line, text, current, Asked.version(ifMatch));
        return lines.get(number.id(), line);
    }

    @DELETE
    @Path("customers/{number}/remembered/{line}")
    @Requires(Permission.WRITE_CUSTOMERS)
    public void forget(
            @PathParam("number") CustomerNumber number,
            @PathParam("line") long line,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        desk.forget(number, line, current, Asked.version(ifMatch));
    }
}
