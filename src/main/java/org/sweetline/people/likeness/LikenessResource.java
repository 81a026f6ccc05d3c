package org.sweetline.people.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.people.CustomerNumber;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class LikenessResource {

    private final LikenessDesk desk;
    private final AuditTrail audit;
    private final CurrentAccount current;

    @Inject
    LikenessResource(LikenessDesk desk, AuditTrail audit, CurrentAccount current) {
        this.desk = desk;
        this.audit = audit;
        this.current = current;
    }

    /** Who may be the same person, the likeliest first. */
    @GET
    @Path("customers/{number}/suggestions")
    @Requires(Permission.READ_CUSTOMERS)
    public Page<LikenessView> suggestions(@PathParam("number") CustomerNumber number) throws SQLException {
        return Page.whole(desk.of(number));
    }

    /** They are two people. It is not suggested again, unless something new speaks for it. */
    @DELETE
    @Path("customers/{number}/suggestions/{other}")
    @Requires(Permission.MERGE_CUSTOMERS)
    public void dismiss(@PathParam("number") CustomerNumber number, @PathParam("other") CustomerNumber other)
            throws SQLException {
        if (desk.settle(number, other, current.name())) {
            audit.record(current, "kept customers apart", number.toString(), other.toString());
        }
    }
}
