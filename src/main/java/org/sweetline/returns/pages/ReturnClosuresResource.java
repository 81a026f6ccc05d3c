package org.sweetline.returns.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.ClosureDesk;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;

/** Whether a return is put away. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "returns")
public class ReturnClosuresResource {

    private final ClosureDesk desk;
    private final ReturnAnswers answers;

    @Inject
    ReturnClosuresResource(ClosureDesk desk, ReturnAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** Once all is done and the time for an appeal is over. */
    @PUT
    @Path("returns/{number}/closure")
    @Requires(Permission.DECIDE_RETURNS)
    public ReturnView close(@PathParam("number") ReturnNumber number, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        return answers.after(number, by -> desk.close(number, Asked.version(ifMatch), by));
    }

    /** Opens what was closed or has expired; what expired holds for another term. */
    @DELETE
    @Path("returns/{number}/closure")
    @Requires(Permission.MANAGE_RETURNS)
    public ReturnView reopen(
            @PathParam("number") ReturnNumber number,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("reason") @Nullable String reason)
            throws SQLException {
        String why = DecideReturnRequest.note("reason", reason);
        return answers.after(number, by -> desk.reopen(number, Asked.version(ifMatch), why, by));
    }
}
