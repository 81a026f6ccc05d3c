package org.sweetline.calls.hours.teams;

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
import org.sweetline.calls.hours.teams.TeamMembersDesk.Abilities;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Page;

/** Who answers for a team. While nobody is named, everybody does. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class TeamMembersResource {

    private final TeamMembersDesk desk;
    private final TeamMembers members;
    private final CurrentAccount current;

    @Inject
    TeamMembersResource(TeamMembersDesk desk, TeamMembers members, CurrentAccount current) {
        this.desk = desk;
        this.members = members;
        this.current = current;
    }

    @GET
    @Path("teams/{team}/members")
    @Requires(Permission.TAKE_CALLS)
    public Page<TeamMemberView> list(@PathParam("team") long team) throws SQLException {
        return Page.whole(members.of(team));
    }

    /** Takes them in, and says what they can do in whichever team. */
    @PUT
    @Path("teams/{team}/members/{account}")
    @Requires(Permission.MANAGE_PHONE)
    public Page<TeamMemberView> join(
            @PathParam("team") long team, @PathParam("account") long account, TeamMemberRequest request)
            throws SQLException {
        desk.join(team, account, new Abilities(request.checkedLanguages(), request.checkedSkills()), current);
        return Page.whole(members.of(team));
    }

    @DELETE
    @Path("teams/{team}/members/{account}")
    @Requires(Permission.MANAGE_PHONE)
    public void leave(@PathParam("team") long team, @PathParam("account") long account) throws SQLException {
        desk.leave(team, account, current);
    }
}
