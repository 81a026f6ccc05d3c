package org.sweetline.calls.hours.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
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
            @PathParam("team") long team,
            @PathParam("account") long account,
            TeamMemberRequest request,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        try {
            desk.join(team, account, request.checked(), current, Asked.version(ifMatch));
        } catch (ProblemException problem) {
            throw told(problem, team);
        }
        return Page.whole(members.of(team));
    }

    @DELETE
    @Path("teams/{team}/members/{account}")
    @Requires(Permission.MANAGE_PHONE)
    public void leave(
            @PathParam("team") long team,
            @PathParam("account") long account,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        try {
            desk.leave(team, account, current, Asked.version(ifMatch));
        } catch (ProblemException problem) {
            throw told(problem, team);
        }
    }

    private ProblemException told(ProblemException problem, long team) throws SQLException {
        return problem.type() == HoursProblem.CHANGED_MEANWHILE
                ? problem.with("current", Page.whole(members.of(team)))
                : problem;
    }
}
