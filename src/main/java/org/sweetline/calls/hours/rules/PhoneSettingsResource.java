package org.sweetline.calls.hours.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.hours.HoursProblem;
import org.sweetline.calls.hours.PhoneSettingsReader;
import org.sweetline.problem.ProblemException;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Asked;

/** What holds for every call. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class PhoneSettingsResource {

    private final PhoneSettingsDesk desk;
    private final PhoneSettingsReader settings;
    private final CurrentAccount current;

    @Inject
    PhoneSettingsResource(PhoneSettingsDesk desk, PhoneSettingsReader settings, CurrentAccount current) {
        this.desk = desk;
        this.settings = settings;
        this.current = current;
    }

    @GET
    @Path("phone-settings")
    @Requires(Permission.TAKE_CALLS)
    public PhoneSettingsView get() throws SQLException {
        return PhoneSettingsView.of(settings.read());
    }

    /** Takes If-Match and answers a conflict with the present state. */
    @PUT
    @Path("phone-settings")
    @Requires(Permission.MANAGE_PHONE)
    public PhoneSettingsView change(PhoneSettingsRequest request, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        try {
            desk.change(request.checked(), current, Asked.version(ifMatch));
        } catch (ProblemException problem) {
            throw problem.type() == HoursProblem.CHANGED_MEANWHILE ? problem.with("current", get()) : problem;
        }
        return get();
    }
}
