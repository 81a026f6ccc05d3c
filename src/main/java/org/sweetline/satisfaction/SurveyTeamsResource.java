package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

/** Which teams' customers surveys ask otherwise than all others. */
@ApplicationScoped
@Path("/api/v1/survey-settings/teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class SurveyTeamsResource {

    private final TeamRuleShelf shelf;
    private final SurveyTeamsDesk desk;
    private final CurrentAccount current;

    @Inject
    SurveyTeamsResource(TeamRuleShelf shelf, SurveyTeamsDesk desk, CurrentAccount current) {
        this.shelf = shelf;
        this.desk = desk;
        this.current = current;
    }

    /** All teams, those that are asked as all are too. */
    @GET
    @Requires(Permission.MANAGE_SURVEYS)
    public Page<SurveyTeamView> teams() throws SQLException {
        return Page.whole(shelf.teams());
    }

    /** Those that are named, all or none; the others stay. {@code version} is the one that was read. */
    @PUT
    @Requires(Permission.MANAGE_SURVEYS)
    public Page<SurveyTeamView> write(SurveyTeamsRequest wanted) throws SQLException {
        desk.put(wanted.checked(), current);
        return teams();
    }
}
