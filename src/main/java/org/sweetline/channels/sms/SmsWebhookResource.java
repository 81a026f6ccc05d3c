package org.sweetline.channels.sms;

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

/** What Twilio tells about texts. The filter before it has checked the signature. */
@Path("/webhooks/twilio/sms")
@ApplicationScoped
public class SmsWebhookResource {

    private static final String SIGNED = "Twilio signs its requests; the filter on /webhooks/twilio checks it";

    /** Nothing is answered by the door itself: a person does, or the network to STOP and HELP. */
    private static final String NO_ANSWER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";

    private final SmsDoor door;

    @Inject
    SmsWebhookResource(SmsDoor door) {
        this.door = door;
    }

    @POST
    @Produces("application/xml;charset=UTF-8")
    @OpenToAll(SIGNED)
    public String receive(@Context HttpServletRequest request) {
        door.keepText(signed(request));
        return NO_ANSWER;
    }

    @POST
    @Path("status")
    @OpenToAll(SIGNED)
    public void noteStatus(@Context HttpServletRequest request) {
        door.keepStatus(signed(request), "");
    }

    /** The token says which text of ours it is about, even before we know by which id Twilio took it. */
    @POST
    @Path("status/{token: [0-9a-f]{32}}")
    @OpenToAll(SIGNED)
    public void noteStatusOf(@Context HttpServletRequest request, @PathParam("token") String token) {
        door.keepStatus(signed(request), token);
    }

    private static SignedForm signed(HttpServletRequest request) {
        return SignedForm.of(request).orElseThrow(ForbiddenException::new);
    }
}
