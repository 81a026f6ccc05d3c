package org.sweetline.calls.hours.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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
import org.sweetline.web.Bilingual;

/** What callers may press. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class PhoneMenuResource {

    private final PhoneMenuDesk desk;
    private final PhoneMenus menus;
    private final CurrentAccount current;

    @Inject
    PhoneMenuResource(PhoneMenuDesk desk, PhoneMenus menus, CurrentAccount current) {
        this.desk = desk;
        this.menus = menus;
        this.current = current;
    }

    @GET
    @Path("phone-menu")
    @Requires(Permission.TAKE_CALLS)
    public PhoneMenuView get() throws SQLException {
        return menus.get();
    }

    /** Takes If-Match and answers a conflict with the present state. */
    @PUT
    @Path("phone-menu")
    @Requires(Permission.MANAGE_PHONE)
    public PhoneMenuView replace(PhoneMenuRequest request, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        try {
            desk.replace(request.checked(), current, Asked.version(ifMatch));
        } catch (ProblemException problem) {
            throw problem.type() == HoursProblem.CHANGED_MEANWHILE ? problem.with("current", get()) : problem;
        }
        return get();
    }

    /** How a menu would be read out; nothing is kept. */
    @POST
    @Path("phone-menu/readings")
    @Requires(Permission.MANAGE_PHONE)
    public Bilingual read(PhoneMenuRequest request) {
        return request.checked().spoken();
    }
}
