package org.sweetline.satisfaction.polls;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Page;

/** Questions to everybody. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "polls")
public class PollsResource {

    private final PollDesk desk;
    private final Polls polls;
    private final PollPages pages;
    private final CurrentAccount current;

    @Inject
    PollsResource(PollDesk desk, Polls polls, PollPages pages, CurrentAccount current) {
        this.desk = desk;
        this.polls = polls;
        this.pages = pages;
        this.current = current;
    }

    /** The newest first; of the last hundred. */
    @GET
    @Path("polls")
    @Requires(Permission.READ_PRAISE)
    public Page<PollView> list() throws SQLException {
        return Page.whole(pages.list(manages()));
    }

    @POST
    @Path("polls")
    @APIResponseSchema(value = PollView.class, responseCode = "201")
    @Requires(Permission.MANAGE_SURVEYS)
    public Response make(PollRequest request, @HeaderParam("Idempotency-Key") @Nullable String key)
            throws SQLException {
        long made = desk.make(request.checked(), current, Asked.requestKey(key));
        return Response.status(Response.Status.CREATED)
                .entity(pages.get(made, true))
                .build();
    }

    @GET
    @Path("polls/{id}")
    @Requires(Permission.READ_PRAISE)
    public PollView get(@PathParam("id") long id) throws SQLException {
        return pages.get(id, manages());
    }

    /** All of it before the first vote; then a later end while it is open, and whether the result is shown. */
    @PUT
    @Path("polls/{id}")
    @Requires(Permission.MANAGE_SURVEYS)
    public PollView change(
            @PathParam("id") long id, PollRequest request, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        desk.change(polls.get(id), request.checked(), Asked.version(ifMatch), current);
        return pages.get(id, true);
    }

    @DELETE
    @Path("polls/{id}")
    @Requires(Permission.MANAGE_SURVEYS)
    public void remove(@PathParam("id") long id) throws SQLException {
        desk.remove(id, current);
    }

    /** Each vote, without whose it is, as a table for a spreadsheet. */
    @GET
    @Path("polls/{id}/votes")
    @Produces("text/csv")
    @APIResponse(responseCode = "200", description = "Comma-separated values in UTF-8")
    @Requires(Permission.MANAGE_SURVEYS)
    public Response votes(@PathParam("id") long id) throws SQLException {
        return Response.ok(pages.csv(id), "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"poll-%d.csv\"".formatted(id))
                .build();
    }

    private boolean manages() {
        return current.role().permissions().contains(Permission.MANAGE_SURVEYS);
    }
}
