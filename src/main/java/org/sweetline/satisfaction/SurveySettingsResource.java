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
import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;

/** When and whom surveys ask. */
@ApplicationScoped
@Path("/api/v1/survey-settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "satisfaction")
public class SurveySettingsResource {

    private static final int TWO_WEEKS = 20_160;

    private final SurveySettingsShelf shelf;
    private final SurveySettingsDesk desk;
    private final CurrentAccount current;

    @Inject
    SurveySettingsResource(SurveySettingsShelf shelf, SurveySettingsDesk desk, CurrentAccount current) {
        this.shelf = shelf;
        this.desk = desk;
        this.current = current;
    }

    @GET
    @Requires(Permission.MANAGE_SURVEYS)
    public SurveySettings read() throws SQLException {
        return shelf.now();
    }

    /** All of them; {@code version} is the one that was read. */
    @PUT
    @Requires(Permission.MANAGE_SURVEYS)
    public SurveySettings write(SurveySettings wanted) throws SQLException {
        within("share", wanted.share(), 0, 100);
        within("ticketMinutes", wanted.ticketMinutes(), 0, TWO_WEEKS);
        within("callMinutes", wanted.callMinutes(), 0, TWO_WEEKS);
        within("quietUntil", wanted.quietUntil(), 0, 23);
        within("quietFrom", wanted.quietFrom(), wanted.quietUntil() + 1, 24);
        within("daysBetween", wanted.daysBetween(), 0, 365);
        within("daysValid", wanted.daysValid(), 1, 90);
        within("hoursToEdit", wanted.hoursToEdit(), 0, 720);
        within("followUpAtMost", wanted.followUpAtMost(), 0, 4);
        zone(wanted.zone());
        desk.put(wanted, current);
        return shelf.now();
    }

    private static void within(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw ProblemException.invalid(field, "must be from " + least + " to " + most);
        }
    }

    private static void zone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw ProblemException.invalid("zone", "must be a time zone such as America/New_York");
        }
    }
}
