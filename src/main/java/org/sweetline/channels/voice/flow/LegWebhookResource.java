package org.sweetline.channels.voice.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.sql.SQLException;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.channels.twilio.TwilioForm;
import org.sweetline.security.OpenToAll;

/** What Twilio tells and asks about the legs of a call and its conference. */
@Path("/webhooks/twilio/voice")
@ApplicationScoped
public class LegWebhookResource {
    private static final String TWIML = "application/xml;charset=UTF-8";
    private static final String SIGNED = "Twilio signs its requests; the filter on /webhooks/twilio checks it";
    private static final String LEG = "calls/{token}/legs/{leg: [0-9]+}/";

    private final LegStep legs;
    private final ConferenceStep conference;

    @Inject
    LegWebhookResource(LegStep legs, ConferenceStep conference) {
        this.legs = legs;
        this.conference = conference;
    }

    @POST
    @Path("calls/{token}/conference")
    @OpenToAll(SIGNED)
    public void noteConference(@Context HttpServletRequest request, @PathParam("token") String token)
            throws SQLException {
        conference.told(token, signed(request));
    }

    @POST
    @Path(LEG + "status")
    @OpenToAll(SIGNED)
    public void noteStatus(
            @Context HttpServletRequest request, @PathParam("token") String token, @PathParam("leg") long leg)
            throws SQLException {
        legs.status(token, leg, signed(request));
    }

    @POST
    @Path(LEG + "screen")
    @Produces(TWIML)
    @OpenToAll(SIGNED)
    public String screen(
            @Context HttpServletRequest request, @PathParam("token") String token, @PathParam("leg") long leg) {
        signed(request);
        return legs.screen(token, leg);
    }

    @POST
    @Path(LEG + "screened")
    @Produces(TWIML)
    @OpenToAll(SIGNED)
    public String admit(
            @Context HttpServletRequest request, @PathParam("token") String token, @PathParam("leg") long leg) {
        return legs.screened(token, leg, signed(request));
    }

    private static TwilioForm signed(HttpServletRequest request) {
        return SignedForm.of(request).map(SignedForm::form).orElseThrow(ForbiddenException::new);
    }
}
