package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.praise.hearing.AliasDesk.PraiseNamesView;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

/** The names by which customers praise people of the team. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class AliasResource {

    /** One word: names are looked for word by word. */
    private static final String NAME = "\\p{L}[\\p{L}'’-]{1,39}";

    private final AliasDesk desk;
    private final CurrentAccount current;

    @Inject
    AliasResource(AliasDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    @GET
    @Path("praise-names")
    @Requires(Permission.JUDGE_PRAISE)
    public Page<PraiseNamesView> list() throws SQLException {
        return Page.whole(desk.list());
    }

    /** Once more it changes nothing. */
    @PUT
    @Path("praise-names/{account}/aliases/{alias}")
    @Requires(Permission.JUDGE_PRAISE)
    public Page<PraiseNamesView> add(@PathParam("account") long account, @PathParam("alias") String alias)
            throws SQLException {
        if (!alias.strip().matches(NAME)) {
            throw ProblemException.invalid("alias", "must be one name of 2 to 40 letters");
        }
        desk.add(account, alias.strip(), current);
        return Page.whole(desk.list());
    }

    @DELETE
    @Path("praise-names/{account}/aliases/{alias}")
    @Requires(Permission.JUDGE_PRAISE)
    public Page<PraiseNamesView> remove(@PathParam("account") long account, @PathParam("alias") String alias)
            throws SQLException {
        desk.remove(account, alias, current);
        return Page.whole(desk.list());
    }
}
