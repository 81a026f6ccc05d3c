package org.sweetline.calls.phones;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sweetline.calls.AgentPhone;
import org.sweetline.calls.back.DialRules;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Permission;
import org.sweetline.security.Requires;
import org.sweetline.web.Words;

/** The phone of whoever is signed in. */
@ApplicationScoped
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "calls")
public class PhoneResource {
    private final PhoneDesk desk;
    private final PhonePages pages;
    private final BrowserPhones browsers;
    private final DialRules rules;
    private final CurrentAccount current;

    @Inject
    PhoneResource(PhoneDesk desk, PhonePages pages, BrowserPhones browsers, DialRules rules, CurrentAccount current) {
        this.desk = desk;
        this.pages = pages;
        this.browsers = browsers;
        this.rules = rules;
        this.current = current;
    }

    /** Also tells that the browser is there: an agent of whom none is heard for a while is away. */
    @GET
    @Path("phone")
    @Requires(Permission.TAKE_CALLS)
    public PhoneView show() throws SQLException {
        desk.heard(current.id());
        return pages.view(desk.own(current.id()));
    }

    @PUT
    @Path("phone/state")
    @Requires(Permission.TAKE_CALLS)
    public PhoneView change(ChangePhoneStateRequest request) throws SQLException {
        ChangePhoneStateRequest.Duty duty = Words.parse(ChangePhoneStateRequest.Duty.class, "state", request.state());
        desk.change(current.id(), duty, Objects.requireNonNullElse(request.reason(), ""));
        return pages.view(desk.own(current.id()));
    }

    @PUT
    @Path("phone/device")
    @Requires(Permission.TAKE_CALLS)
    public PhoneView ring(ChangePhoneDeviceRequest request) throws SQLException {
        AgentPhone.Device device = Words.parse(AgentPhone.Device.class, "device", request.device());
        desk.rings(current.id(), device, device == AgentPhone.Device.BROWSER ? "" : permitted(request.number()));
        return pages.view(desk.own(current.id()));
    }

    /** A phone outside the house is rung at our cost, so it must be one that may be dialled. */
    private String permitted(@Nullable String number) throws SQLException {
        desk.requireFree(current.id());
        return rules.permit(Objects.requireNonNullElse(number, ""), DialRules.Purpose.OWN_PHONE, current)
                .value();
    }

    /** A minute more for the notes, ten minutes at most in all. */
    @POST
    @Path("phone/wrap-up/minutes")
    @Requires(Permission.TAKE_CALLS)
    public PhoneView moreTime() throws SQLException {
        desk.moreTime(current.id());
        return pages.view(desk.own(current.id()));
    }

    /** A pass of an hour for this browser; ask for the next one before it ends. */
    @POST
    @Path("phone/token")
    @Requires(Permission.TAKE_CALLS)
    public PhoneTokenView pass() throws SQLException {
        desk.heard(current.id());
        String identity = desk.own(current.id()).identity();
        BrowserPhones.Pass pass = browsers.pass(identity);
        return new PhoneTokenView(
                identity, pass.token(), pass.expiresAt(), Words.of(browsers.provider()), browsers.door());
    }
}
