package org.sweetline.surge.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;

/** What is looked at when a surge is over. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "surge")
public class ReviewResource {

    private static final int LONGEST = 300;

    private final Reviews reviews;
    private final TodoDesk todos;
    private final CurrentAccount current;

    @Inject
    ReviewResource(Reviews reviews, TodoDesk todos, CurrentAccount current) {
        this.reviews = reviews;
        this.todos = todos;
        this.current = current;
    }

    public record SurgeTodoRequest(
            @Schema(required = true) @Nullable String text) {}

    /** Of a surge that goes on: so far. */
    @GET
    @Path("surges/{id}/review")
    @Requires(Permission.WATCH_SURGE)
    public ReviewView review(@PathParam("id") long id) throws SQLException {
        return reviews.of(id);
    }

    @POST
    @Path("surges/{id}/todos")
    @Requires(Permission.STEER_SURGE)
    public ReviewView add(@PathParam("id") long id, SurgeTodoRequest request) throws SQLException {
        reviews.of(id);
        todos.add(id, Asked.line("text", request.text(), LONGEST), current);
        return reviews.of(id);
    }

    @PUT
    @Path("surges/{id}/todos/{todo}/completion")
    @Requires(Permission.STEER_SURGE)
    public ReviewView complete(@PathParam("id") long id, @PathParam("todo") long todo) throws SQLException {
        todos.tick(id, todo, true, current);
        return reviews.of(id);
    }

    @DELETE
    @Path("surges/{id}/todos/{todo}/completion")
    @Requires(Permission.STEER_SURGE)
    public ReviewView reopen(@PathParam("id") long id, @PathParam("todo") long todo) throws SQLException {
        todos.tick(id, todo, false, current);
        return reviews.of(id);
    }
}
