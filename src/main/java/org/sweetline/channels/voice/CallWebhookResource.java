package org.sweetline.channels.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.security.OpenToAll;

/** What Twilio tells of recordings. The filter before it has checked the signature. */
@Path("/webhooks/twilio/voice")
@ApplicationScoped
public class CallWebhookResource {
    private static final String SIGNED = "Twilio signs its requests; the filter on /webhooks/twilio checks it";

    private final CallDoor door;

    @Inject
    CallWebhookResource(CallDoor door) {
        this.door = door;
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
