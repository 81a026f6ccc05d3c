package org.sweetline.channels.voice.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.sweetline.channels.twilio.SignedForm;
import org.sweetline.intake.Intake;
import org.sweetline.security.OpenToAll;

/** What is said in a conversation, as the phone network hears it. Kept like every delivery, and read once. */
@Path("/webhooks/twilio/voice")
@ApplicationScoped
public class SpokenWebhookResource {
    private final Intake intake;

    @Inject
    SpokenWebhookResource(Intake intake) {
        this.intake = intake;
    }

    /** What is only guessed so far will be told again when it is sure. */
    @POST
    @Path("spoken")
    @OpenToAll("Twilio signs its requests; the filter on /webhooks/twilio checks it")
    public void hear(@Context HttpServletRequest request) {
        SignedForm told = SignedForm.of(request).orElseThrow(ForbiddenException::new);
        SpokenForm spoken = new SpokenForm(told.form());
        if (spoken.isWorthKeeping()) {
            intake.accept(SpokenReader.CHANNEL, spoken.externalId(), told.raw());
        }
    }
}
