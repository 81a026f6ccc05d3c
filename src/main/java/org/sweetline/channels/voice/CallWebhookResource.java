package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.security.OpenToAll;

/** What Twilio asks and tells about a call. The filter before it has checked the signature. */
@Path("/webhooks/twilio/voice")
@ApplicationScoped
public class CallWebhookResource {
    private static final String TWIML = "application/xml;charset=UTF-8";
    private static final String SIGNED = "Twilio signs its requests; the filter on /webhooks/twilio checks it";

    private final CallDoor door;

    @Inject
    CallWebhookResource(CallDoor door) {
        this.door = door;
    }

    @POST
    @Produces(TWIML)
    @OpenToAll(SIGNED)
    public String greet(@Context HttpServletRequest request) {
        return door.greet(signed(request));
    }

    @POST
    @Path("voicemail/{language: en|ko}")
    @Produces(TWIML)
    @OpenToAll(SIGNED)
    public String thank(@Context HttpServletRequest request, @PathParam("language") String language) {
        return door.thank(signed(request), language);
    }

    @POST
    @Path("fallback")
    @Produces(TWIML)
    @OpenToAll(SIGNED)
    public String apologise(@Context HttpServletRequest request) {
        return door.apologise(signed(request));
    }

    @POST
    @Path("status")
    @OpenToAll(SIGNED)
    public void noteStatus(@Context HttpServletRequest request) {
        door.keep(CallTrace.STATUS, signed(request));
    }

    @POST
    @Path("recording")
    @OpenToAll(SIGNED)
    public void noteRecording(@Context HttpServletRequest request) {
        door.keep(CallTrace.RECORDING, signed(request));
    }

    @POST
    @Path("transcription")
    @OpenToAll(SIGNED)
    public void noteTranscription(@Context HttpServletRequest request) {
        door.keep(CallTrace.TRANSCRIPTION, signed(request));
    }

    private static SignedForm signed(HttpServletRequest request) {
        return SignedForm.of(request).orElseThrow(ForbiddenException::new);
    }
}
