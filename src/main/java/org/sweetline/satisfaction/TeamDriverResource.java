package org.sweetline.satisfaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.sweetline.web.Asked;
import org.sweetline.web.OneOf;
import org.sweetline.web.Words;

/** What the team says spoilt it for a customer, as where they didn't say, or blamed whom it wasn't. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class TeamDriverResource {

    private static final int LONGEST_REASON = 300;

    private final TeamDriverDesk desk;
    private final CurrentAccount current;

    @Inject
    TeamDriverResource(TeamDriverDesk desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
    }

    public record TeamDriverRequest(@OneOf(Driver.class) String driver, String reason) {}

    /** Takes the place of what the team said before. */
    @PUT
    @Path("survey-answers/{survey}/team-driver")
    @Requires(Permission.MANAGE_SURVEYS)
    public TeamDriverView say(@PathParam("survey") long survey, TeamDriverRequest said) throws SQLException {
        Driver driver = Words.parse(Driver.class, "driver", said.driver());
        return desk.say(survey, driver, Asked.line("reason", said.reason(), LONGEST_REASON), current);
    }

    @DELETE
    @Path("survey-answers/{survey}/team-driver")
    @Requires(Permission.MANAGE_SURVEYS)
    public void takeBack(@PathParam("survey") long survey) throws SQLException {
        desk.takeBack(survey, current);
    }
}
