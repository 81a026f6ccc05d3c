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
import java.util.Objects;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.channels.twilio.TwilioSignatureFilter;
import org.sweetline.security.OpenToAll;

/** What Twilio asks of the desk while a caller is on the phone. The filter before it has checked the signature. */
@Path("/webhooks/twilio/voice")
@ApplicationScoped
public class CallFlowResource {
    private static final String TWIML = "application/xml;charset=UTF-8";
    private static final String SIGNED = "Twilio signs its requests; the filter on /webhooks/twilio checks it";
    private static final String HOPS =
            "language|menu|wait|choice|left|join|after|after/[0-9]+|callback|callback/language|callback/number"
                    + "|callback/number/[0-9]|callback/pressed/[0-9]|callback/window|rating|rating-last|hold|line";

    private final CallFlow flow;
    private final HopDelivery hops;

    @Inject
    CallFlowResource(CallFlow flow, HopDelivery hops) {
        this.flow = flow;
        this.hops = hops;
    }

    @POST
    @Produces(TWIML)
    @OpenToAll(SIGNED)
    public String greet(@Context HttpServletRequest request) throws SQLException {
        SignedForm call = signed(request);
        return TwilioSignatureFilter.isFull(request) ? flow.holdOn() : flow.greet(call);
    }

    @POST
    @Path("voicemail/{language: en|ko|either}")
    @Produces(TWIML)
    @OpenToAll(SIGNED)
    public String thank(@Context HttpServletRequest request, @PathParam("language") String language) {
        return flow.thank(signed(request), language);
    }

    @POST
    @Path("fallback")
    @Produces(TWIML)
    @OpenToAll(SIGNED)
    public String apologise(@Context HttpServletRequest request) {
        return flow.apologise(signed(request));
    }

    @POST
    @Path("status")
    @OpenToAll(SIGNED)
    public void noteStatus(@Context HttpServletRequest request) {
        flow.noteStatus(signed(request));
    }

    @POST
    @Path("calls/{token}/{hop: " + HOPS + "}")
    @Produces(TWIML)
    @OpenToAll(SIGNED)
    public String goOn(
            @Context HttpServletRequest request, @PathParam("token") String token, @PathParam("hop") String hop)
            throws SQLException {
        if (TwilioSignatureFilter.isFull(request)) {
            return flow.playOn();
        }
        String delivery = Objects.requireNonNullElse(request.getHeader("I-Twilio-Idempotency-Token"), "");
        return hops.document(token, hop, signed(request).form(), delivery);
    }

    private static SignedForm signed(HttpServletRequest request) {
        return SignedForm.of(request).orElseThrow(ForbiddenException::new);
    }
}
