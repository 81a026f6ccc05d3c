package org.sweetline.calls.hours.rules;

import jakarta.enterprise.context.RequestScoped;
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
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;
import org.sweetline.web.Page;

/** What callers hear of what is going on. Its key is chosen by who writes it, so that writing twice makes one. */
@RequestScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class AnnouncementsResource {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final AnnouncementDesk desk;
    private final Announcements announcements;
    private final CurrentAccount current;

    @Inject
    AnnouncementsResource(AnnouncementDesk desk, Announcements announcements, CurrentAccount current) {
        this.desk = desk;
        this.announcements = announcements;
        this.current = current;
    }

    /** All of them, those that are on first. */
    @GET
    @Path("announcements")
    @Requires(Permission.TAKE_CALLS)
    public Page<AnnouncementView> list() throws SQLException {
        return Page.whole(announcements.all());
    }

    /** Makes or changes it, and switches it on or off in the same request. */
    @PUT
    @Path("announcements/{key}")
    @Requires(Permission.MANAGE_PHONE)
    public AnnouncementView write(
            @PathParam("key") String key,
            AnnouncementRequest request,
            @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.invalid("key", "must be 1 to 64 small letters, digits and hyphens");
        }
        try {
            desk.write(key, request.checked(), current, Asked.version(ifMatch));
        } catch (ProblemException problem) {
            throw problem.type() == HoursProblem.CHANGED_MEANWHILE
                    ? problem.with("current", announcements.get(key))
                    : problem;
        }
        return announcements.get(key);
    }

    @DELETE
    @Path("announcements/{key}")
    @Requires(Permission.MANAGE_PHONE)
    public void remove(@PathParam("key") String key) throws SQLException {
        desk.remove(key, current);
    }

    @PUT
    @Path("announcements/{key}/activation")
    @Requires(Permission.MANAGE_PHONE)
    public AnnouncementView announce(@PathParam("key") String key) throws SQLException {
        desk.turn(key, true, current);
        return announcements.get(key);
    }

    @DELETE
    @Path("announcements/{key}/activation")
    @Requires(Permission.MANAGE_PHONE)
    public AnnouncementView end(@PathParam("key") String key) throws SQLException {
        desk.turn(key, false, current);
        return announcements.get(key);
    }
}
