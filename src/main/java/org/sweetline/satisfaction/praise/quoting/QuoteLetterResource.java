package org.sweetline.satisfaction.praise.quoting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** The letter that asks a customer whether we may quote them. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class QuoteLetterResource {

    private final QuoteAskingDesk desk;
    private final CurrentAccount current;

    @Inject
    QuoteLetterResource(QuoteAskingDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    /** What it says, or why none can be sent; and what became of it. */
    @GET
    @Path("praise/{id}/quote-letter")
    @Requires(Permission.JUDGE_PRAISE)
    public QuoteLetterView show(@PathParam("id") long id) throws SQLException {
        return desk.show(id);
    }

    /** Sends it, once for each quote. */
    @PUT
    @Path("praise/{id}/quote-letter")
    @Requires(Permission.JUDGE_PRAISE)
    public QuoteLetterView ask(@PathParam("id") long id) throws SQLException {
        desk.ask(id, current);
        return desk.show(id);
    }
}
